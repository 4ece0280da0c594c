package org.antenna.catalog.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The version that a change was made against, as the client sent it in {@code If-Match}. */
public record ExpectedVersion(long value) {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    /** @throws Refusal {@code if-match-needed} (428) without the header, {@code invalid-if-match} (400) */
    public static ExpectedVersion of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw needed();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.field("If-Match", "invalid-if-match", "One ETag in quotes, as it was answered.");
        }
        return new ExpectedVersion(Long.parseLong(tag.group(1)));
    }

    /** @throws Refusal {@code changed-meanwhile} (412) when somebody else changed it since */
    public void require(long actual) {
        if (value != actual) {
            throw changed();
        }
    }

    /** {@code changed-meanwhile} (412): it is not what the caller read. */
    public static Refusal changed() {
        return new Refusal(412, "changed-meanwhile", "It was changed since you read it. Read it again.", List.of());
    }

    /** {@code if-match-needed} (428): the caller does not say what was read. */
    public static Refusal needed() {
        return new Refusal(428, "if-match-needed", "Send the ETag of what you read as If-Match.", List.of());
    }

    /** What came in {@code If-Match}, or null without the header. @throws Refusal {@code invalid-if-match} (400) */
    public static @Nullable ExpectedVersion ifSent(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? null : of(ifMatch);
    }

    /**
     * For a request that adds what is not there and changes what is.
     *
     * @param seen null: the caller read nothing
     * @param actual empty: there is none yet
     * @throws Refusal {@code if-match-needed} (428) to change what was not read, {@code changed-meanwhile} (412)
     */
    public static void requireIfKnown(@Nullable ExpectedVersion seen, Optional<Long> actual) {
        if (actual.isPresent()) {
            (seen == null ? of(null) : seen).require(actual.get());
        } else if (seen != null) {
            seen.require(0);
        }
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
