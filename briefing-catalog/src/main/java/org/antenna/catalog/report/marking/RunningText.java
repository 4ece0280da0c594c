package org.antenna.catalog.report.marking;

import java.util.BitSet;
import org.antenna.kit.markdown.Lines;
import org.antenna.kit.markdown.MarkdownWords;

/**
 * Words as they run on before the eyes, in lines that were broken elsewhere when they were typed.
 *
 * @param seams where in the words something was taken out: a line break, the bracket of a link, a backtick
 */
record RunningText(String words, BitSet seams) {
    private static final String SIGNS = "-*+#>|•·★☆";

    /** @param text with {@link MarkdownWords#SEAM}s */
    static RunningText of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        BitSet seams = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == MarkdownWords.SEAM) {
                seams.set(words.length());
            } else {
                words.append(text.charAt(at));
            }
        }
        return new RunningText(words.toString(), seams);
    }

    /** A line of plain text runs on into the next, unless that is empty or begins as an item of a list does. */
    static RunningText ofLines(String lines) {
        StringBuilder text = new StringBuilder(lines.length());
        for (int at = 0; at < lines.length(); at++) {
            char one = lines.charAt(at);
            int next = at + 1;
            while (one == '\n' && next < lines.length() && blank(lines.charAt(next))) {
                next++;
            }
            if (one == '\n' && runsOn(lines, next)) {
                text.append(Lines.joint(text)).append(MarkdownWords.SEAM);
                at = next - 1;
            } else {
                text.append(one);
            }
        }
        return of(text.toString());
    }

    private static boolean runsOn(String lines, int next) {
        if (next == lines.length() || lines.charAt(next) == '\n' || SIGNS.indexOf(lines.charAt(next)) >= 0) {
            return false;
        }
        int end = next;
        while (end < lines.length() && Character.isDigit(lines.charAt(end))) {
            end++;
        }
        boolean number = end > next && end < lines.length() && ".)、".indexOf(lines.charAt(end)) >= 0;
        return !number;
    }

    private static boolean blank(char one) {
        return one == ' ' || one == '\t';
    }

    /** Whether the words from one place to another were apart when they were typed. */
    boolean joins(int from, int to) {
        int seam = seams.nextSetBit(from + 1);
        return seam >= 0 && seam < to;
    }
}
