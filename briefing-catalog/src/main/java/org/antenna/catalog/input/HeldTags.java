package org.antenna.catalog.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.antenna.kit.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** What a client has already, as it sent it in {@code If-None-Match} (RFC 9110, compared weakly). */
public final class HeldTags {
    private HeldTags() {}

    /** The tag, in its quotes, of what is shown: the same as long as its {@code toString} is. */
    public static String of(Object shown) {
        return "\"" + Sha256.hex(shown.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    /** @param tag in its quotes */
    public static boolean have(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
