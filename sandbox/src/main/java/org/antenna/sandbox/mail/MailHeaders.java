package org.antenna.sandbox.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The header fields at the head of a source, in their order, unfolded but not decoded. */
record MailHeaders(List<Field> fields) {
    record Field(String name, String value) {}

    static MailHeaders of(byte[] source) {
        List<Field> fields = new ArrayList<>();
        for (String line : unfolded(source)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.add(new Field(
                        line.substring(0, colon), line.substring(colon + 1).strip()));
            }
        }
        return new MailHeaders(fields);
    }

    Optional<String> value(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    /** Readable text; empty when there is no such field. */
    String decoded(String name) {
        return value(name).map(MailHeaders::decode).orElse("");
    }

    String messageId() {
        return value("Message-ID").orElse("").replaceAll("[<>\\s]", "");
    }

    static String decode(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }

    private static List<String> unfolded(byte[] source) {
        List<String> lines = new ArrayList<>();
        for (String line : new String(source, 0, headLength(source), StandardCharsets.UTF_8).split("\r?\n")) {
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (folded && !lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast() + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static int headLength(byte[] source) {
        for (int i = 1; i < source.length; i++) {
            boolean blankLine = source[i] == '\n' && (source[i - 1] == '\n' || endsBlankLine(source, i));
            if (blankLine) {
                return i;
            }
        }
        return source.length;
    }

    private static boolean endsBlankLine(byte[] source, int i) {
        return i >= 2 && source[i - 1] == '\r' && source[i - 2] == '\n';
    }
}
