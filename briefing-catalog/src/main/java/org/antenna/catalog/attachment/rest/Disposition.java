package org.antenna.catalog.attachment.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.antenna.catalog.attachment.file.FileName;

/** The header {@code Content-Disposition} of a download (RFC 6266), with the name in any script (RFC 8187). */
final class Disposition {
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Disposition() {}

    static String of(FileName name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.value().getBytes(UTF_8)) {
            char character = (char) (one & 0xFF);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append('%').append("%02X".formatted(one & 0xFF));
            }
        }
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
