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

    /** @throws Refusal {@code if-match-needed} (428) without the header; {@code changed-meanwhile} (412) when it is no tag of ours */
    static long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refusal(428, "if-match-needed", "Send the ETag that you saw as If-Match.", List.of());
        }
        Matcher tag = FORM.matcher(header.strip());
        if (!tag.matches()) {
            throw new Refusal(412, "changed-meanwhile", "That is no ETag of this service. Read it again.", List.of());
        }
        return Long.parseLong(tag.group(1));
    }
}
