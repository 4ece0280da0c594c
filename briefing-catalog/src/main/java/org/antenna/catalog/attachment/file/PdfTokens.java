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

    /** In a name for {@code #} with something else than two digits, of which programs make this or that. */
    static final char ANY_CHARACTER = '\uFFFE';

    /** In a name that for some programs ends here and for others goes on, with a character whose last digit is missing. */
    static final char ANY_END = '\uFFFF';

    /** Longer names and words mean nothing here. */
    private static final int LONGEST_TEXT = 64;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private int start;
    private int place;
    private boolean odd;

    PdfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    void from(int where) {
        place = where;
        odd = false;
    }

    /** Whether there was something since {@link #from} that programs divide into tokens in different ways. */
    boolean odd() {
        return odd;
    }

    /** Where the last token began. */
    int start() {
        return start;
    }

    /** Behind the last token. */
    int place() {
        return place;
    }

    /** The beginning of the last name, without its slash, of the last word or of what can be seen of the last string; escapes are resolved. */
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
            if (!comment && !separates(one)) {
                return;
            }
            odd |= !comment && !blank(one);
            place++;
        }
    }

    private Kind name() {
        while (place < bytes.length && regular(bytes[place])) {
            if (bytes[place] == '#') {
                escape();
            } else {
                keep(bytes[place++] & 0xFF);
            }
        }
        return Kind.NAME;
    }

    private void escape() {
        int high = digit(place + 1);
        int low = digit(place + 2);
        boolean nothing = high == 0 && low == 0;
        if (high >= 0 && low >= 0 && !nothing) {
            keep(high * 16 + low);
            place += 3;
            return;
        }
        odd = true;
        boolean cut = !within(place + 1) || !within(place + 2);
        keep(nothing || cut ? ANY_END : ANY_CHARACTER);
        place += cut ? 1 : 3;
    }

    private boolean within(int where) {
        return where < bytes.length && regular(bytes[where]);
    }

    private int digit(int where) {
        return where < bytes.length ? Character.digit(bytes[where], 16) : -1;
    }

    private Kind word() {
        place--;
        while (place < bytes.length && regular(bytes[place])) {
            keep(bytes[place++] & 0xFF);
        }
        return Kind.WORD;
    }

    private void keep(int one) {
        if (text.length() < LONGEST_TEXT) {
            text.append((char) (one & 0xFFFF));
        }
    }

    /** Of a string: as many blanks as there is room for would hide what comes behind them. */
    private void keepSeen(int one) {
        if (one > ' ' && one < 0x7F) {
            keep(one);
        }
    }

    private Kind string() {
        int open = 1;
        while (place < bytes.length && open > 0) {
            byte one = bytes[place++];
            switch (one) {
                case '\\' -> escaped();
                case '(' -> open++;
                case ')' -> {
                    open--;
                    odd |= open > 0 && looksLast();
                }
                default -> keepSeen(one & 0xFF);
            }
        }
        place = Math.min(place, bytes.length);
        return Kind.STRING;
    }

    /** Up to three octal digits are a character; what else is escaped is itself, or cannot be seen. */
    private void escaped() {
        int end = place;
        int octal = 0;
        while (end < bytes.length && end < place + 3 && bytes[end] >= '0' && bytes[end] <= '7') {
            octal = octal * 8 + bytes[end++] - '0';
        }
        if (end > place) {
            keepSeen(octal & 0xFF);
        } else if (place < bytes.length && "nrtbf".indexOf(bytes[place]) < 0) {
            keepSeen(bytes[place] & 0xFF);
        }
        place = Math.max(end, place + 1);
    }

    /** Some programs end a string here although not all of its brackets are closed. */
    private boolean looksLast() {
        int next = place;
        while (next < bytes.length && (bytes[next] == '\r' || bytes[next] == '\n')) {
            next++;
        }
        return next > place && next < bytes.length && (bytes[next] == '/' || bytes[next] == '>');
    }

    private Kind hexString() {
        int high = -1;
        while (place < bytes.length && bytes[place] != '>') {
            int digit = digit(place++);
            if (digit >= 0 && high >= 0) {
                keepSeen(high * 16 + digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
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

    /** PDFium takes these two for blanks as well. */
    private static boolean separates(byte one) {
        return blank(one) || one == (byte) 0x80 || one == (byte) 0xFF;
    }

    private static boolean regular(byte one) {
        return !separates(one) && "()<>[]{}/%".indexOf(one & 0xFF) < 0;
    }
}
