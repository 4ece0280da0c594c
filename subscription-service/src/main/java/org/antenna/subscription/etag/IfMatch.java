package org.antenna.subscription.recipient.rest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The version of a thing as an entity tag: {@code "3"}. */
final class IfMatch {
    private static final Pattern FORM = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private IfMatch() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** @throws Refusal {@code if-match-needed} (428) without the header; {@code invalid-if-match} (400) when it is no tag of ours */
    static long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refusal(428, "if-match-needed", "Send the ETag that you saw as If-Match.", List.of());
        }
        Matcher tag = FORM.matcher(header.strip());
        if (!tag.matches()) {
            throw Refusal.field("If-Match", "invalid-if-match", "One ETag in quotes, as it was answered.");
        }
        return Long.parseLong(tag.group(1));
    }
}
