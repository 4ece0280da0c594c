package org.antenna.catalog.attachment.file;

/**
 * The tokens of PDF (ISO 32000-2, 7.2) from any place on. Nothing is an error: what programs would pass over is passed over,
 * and what is open at the end ends there.
 */
final class PdfTokens {
    /** What begins at a place. */
    enum Kind {
        NAME,
        /** A number or a keyword. */
        WORD,
        STRING,
        DICTIONARY,
        DICTIONARY_END,
        ARRAY,
        ARRAY_END,
        END
    }

    /** Longer names and words mean nothing here. */
    private static final int LONGEST_TEXT = 64;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private int start;
    private int place;

    PdfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    void from(int where) {
        place = where;
    }

    /** Where the last token began. */
    int start() {
        return start;
    }

    /** Behind the last token. */
    int place() {
        return place;
    }

    /** The beginning of the last name, without its slash and with its escapes resolved, or of the last word. */
    String text() {
        return text.toString();
    }

    Kind next() {
        skip();
        start = place;
        text.setLength(0);
        if (place >= bytes.length) {
            return Kind.END;
        }
        byte first = bytes[place++];
        return switch (first) {
            case '/' -> name();
            case '(' -> string();
            case '[' -> Kind.ARRAY;
            case ']' -> Kind.ARRAY_END;
            case '<' -> twice('<') ? Kind.DICTIONARY : hexString();
            case '>' -> twice('>') ? Kind.DICTIONARY_END : Kind.WORD;
            case ')', '{', '}' -> Kind.WORD;
            default -> word();
        };
    }

    private void skip() {
        boolean comment = false;
        while (place < bytes.length) {
            byte one = bytes[place];
            comment = one == '%' || comment && one != '\n' && one != '\r';
            if (!comment && !blank(one)) {
                return;
            }
            place++;
        }
    }

    private Kind name() {
        while (place < bytes.length && regular(bytes[place])) {
            int escaped = bytes[place] == '#' && place + 2 < bytes.length
                    ? Character.digit(bytes[place + 1], 16) * 16 + Character.digit(bytes[place + 2], 16)
                    : -1;
            boolean digits = escaped >= 0
                    && Character.digit(bytes[place + 1], 16) >= 0
                    && Character.digit(bytes[place + 2], 16) >= 0;
            keep(digits ? escaped : bytes[place]);
            place += digits ? 3 : 1;
        }
        return Kind.NAME;
    }

    private Kind word() {
        place--;
        while (place < bytes.length && regular(bytes[place])) {
            keep(bytes[place++]);
        }
        return Kind.WORD;
    }

    private void keep(int one) {
        if (text.length() < LONGEST_TEXT) {
            text.append((char) (one & 0xFF));
        }
    }

    private Kind string() {
        int open = 1;
        while (place < bytes.length && open > 0) {
            switch (bytes[place++]) {
                case '\\' -> place++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {}
            }
        }
        place = Math.min(place, bytes.length);
        return Kind.STRING;
    }

    private Kind hexString() {
        while (place < bytes.length && bytes[place] != '>') {
            place++;
        }
        place = Math.min(place + 1, bytes.length);
        return Kind.STRING;
    }

    private boolean twice(char bracket) {
        boolean twice = place < bytes.length && bytes[place] == bracket;
        place += twice ? 1 : 0;
        return twice;
    }

    static boolean blank(byte one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f' || one == 0;
    }

    private static boolean regular(byte one) {
        return !blank(one) && "()<>[]{}/%".indexOf(one & 0xFF) < 0;
    }
}
