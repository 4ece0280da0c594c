package org.antenna.kit.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** Breaks plain text into lines that a terminal and a mail program show whole. */
public final class Lines {
    /** In columns; a Han character takes two. RFC 5322 asks for 78 at most. */
    public static final int WIDTH = 72;

    private Lines() {}

    /** One paragraph, without a line break at its end. Words longer than a line (addresses) stay whole. */
    public static String wrap(String paragraph, Locale locale) {
        return wrap(paragraph, locale, "", "");
    }

    /** @param first stands before the first line, {@code rest} before all others */
    public static String wrap(String paragraph, Locale locale, String first, String rest) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(paragraph);
        StringBuilder out = new StringBuilder(first);
        int column = columns(first);
        int indent = column;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (insideWord(paragraph, end)) {
                continue;
            }
            String piece = paragraph.substring(start, end);
            if (column + columns(piece.stripTrailing()) > WIDTH && column > indent) {
                stripTrailing(out);
                out.append('\n').append(rest);
                column = columns(rest);
                indent = column;
            }
            out.append(piece);
            column += columns(piece);
            start = end;
        }
        stripTrailing(out);
        return out.toString();
    }

    /** Whether a break here would tear an address apart, which the iterator is ready to do behind a dot. */
    private static boolean insideWord(String text, int at) {
        return at < text.length() && latin(text.charAt(at - 1)) && latin(text.charAt(at));
    }

    private static boolean latin(char character) {
        return character > ' ' && character < 0x7F;
    }

    /** Columns on a terminal. */
    public static int columns(String text) {
        return text.codePoints().map(character -> wide(character) ? 2 : 1).sum();
    }

    /** What stands for a line break behind these words when they run on in one line: a space, or nothing where Han ends. */
    public static String joint(CharSequence before) {
        int end = before.length();
        while (end > 0 && before.charAt(end - 1) == MarkdownWords.SEAM) {
            end--;
        }
        return end > 0 && wide(Character.codePointBefore(before, end)) ? "" : " ";
    }

    static boolean wide(int character) {
        return character >= 0x1100
                && (character <= 0x115F
                        || (character >= 0x2E80 && character <= 0xA4CF)
                        || (character >= 0xAC00 && character <= 0xD7A3)
                        || (character >= 0xF900 && character <= 0xFAFF)
                        || (character >= 0xFE30 && character <= 0xFE4F)
                        || (character >= 0xFF00 && character <= 0xFF60)
                        || (character >= 0xFFE0 && character <= 0xFFE6)
                        || (character >= 0x1F300 && character <= 0x1FAFF)
                        || (character >= 0x20000 && character <= 0x3FFFD));
    }

    private static void stripTrailing(StringBuilder out) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }
}
