package org.antenna.delivery.mail.prose;

import java.util.regex.Pattern;

/** Text fit for a header: one line, nothing invisible that could turn or split it, of bounded length. */
public final class HeaderText {
    /** Characters of a subject; more is not read in any list of mails. */
    public static final int LONGEST_SUBJECT = 200;
    /** Characters of any other header; the longest of ours is a signed link. */
    public static final int LONGEST_HEADER = 900;

    /**
     * Controls (line breaks among them), format characters (bidirectional overrides, zero-width and tag characters),
     * line and paragraph separators, lone surrogates, private use and unassigned: general categories C, Zl and Zp.
     */
    private static final Pattern TRAPS = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}&&[^\\u3000]]+");

    private HeaderText() {}

    /** Never longer than the given number of characters; what is cut ends in an ellipsis. */
    public static String clean(String text, int longest) {
        String line = SPACES.matcher(TRAPS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = longest - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    /** The same for a line of a mail's body, without a bound. */
    public static String oneLine(String text) {
        return clean(text, Integer.MAX_VALUE);
    }
}
