package org.antenna.delivery.mail.prose;

import java.util.regex.Pattern;

/** Text fit for a header: one line, nothing invisible that could turn or split it, of bounded length. */
public final class HeaderText {
    /** Characters of a subject; more is not read in any list of mails. */
    public static final int LONGEST_SUBJECT = 200;
    /** Characters of any other header; the longest of ours is a signed link. */
    public static final int LONGEST_HEADER = 900;

    /** What breaks a line. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** What cannot be seen: bidirectional overrides, zero-width and tag characters, lone surrogates, unassigned. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}&&[^\\p{Cc}]]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}&&[^\\u3000]]+");

    private HeaderText() {}

    /** Never longer than the given number of characters; what is cut ends in an ellipsis. */
    public static String clean(String text, int longest) {
        String visible = UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
        String line = SPACES.matcher(visible).replaceAll(" ").strip();
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
