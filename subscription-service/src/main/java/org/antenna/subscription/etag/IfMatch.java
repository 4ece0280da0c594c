package org.antenna.subscription.etag;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The version of a thing as an entity tag: {@code "3"}. */
public final class IfMatch {
    private static final Pattern FORM = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private IfMatch() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** @throws Refusal {@code if-match-needed} (428) without the header; {@code invalid-if-match} (400) when it is no tag of ours */
    public static long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refusal(428, "if-match-needed", "Send the ETag that you saw as If-Match.", List.of());
        }
        Matcher tag = FORM.matcher(header.strip());
        if (!tag.matches()) {
            throw Refusal.field("If-Match", "invalid-if-match", "One ETag in quotes, as it was answered.");
        }
        return Long.parseLong(tag.group(1));
    }

    /** As {@link #version}, or null without the header. */
    public static @Nullable Long versionIfSent(@Nullable String header) {
        return header == null || header.isBlank() ? null : version(header);
    }

    /**
     * For a request that adds what is not there and changes what is.
     *
     * @param seen null: the caller read nothing
     * @param actual 0: there is none yet
     * @throws Refusal {@code if-match-needed} (428) to change what was not read, {@code changed-meanwhile} (412)
     */
    public static void requireIfKnown(@Nullable Long seen, long actual) {
        if (actual == 0 && seen == null) {
            return;
        }
        if ((seen == null ? version(null) : seen) != actual) {
            throw new Refusal(412, "changed-meanwhile", "It was changed since you read it. Read it again.", List.of());
        }
    }
}
