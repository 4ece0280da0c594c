package org.antenna.delivery.mail.smtp;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the relay said: RFC 5321 code and text, on one line and of decent length. */
record Reply(int code, String text) {
    private static final int LONGEST = 500;
    private static final int CLOSING = 421;
    /** Not understood, out of order, or login needed (RFC 5321, RFC 4954): about us, whoever the recipient is. */
    private static final Set<Integer> ABOUT_US = Set.of(500, 502, 503, 504, 530, 534, 535, 538);

    static @Nullable Reply of(int code, @Nullable String raw) {
        return code < 200 || code > 599 ? null : new Reply(code, oneLine(raw));
    }

    boolean taken() {
        return code < 300;
    }

    boolean lasting() {
        return code >= 500;
    }

    /** 421: the relay ends this connection. */
    boolean closing() {
        return code == CLOSING;
    }

    boolean aboutUs() {
        return ABOUT_US.contains(code);
    }

    static String oneLine(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String line = raw.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
