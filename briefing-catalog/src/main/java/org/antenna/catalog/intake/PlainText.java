package org.antenna.catalog.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text as CommonMark that shows the same characters: what CommonMark would read as markup is escaped. Lines lose the
 * white space around them, which would make code of a paragraph or break it and is not shown anyway.
 */
public final class PlainText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern INLINE = Pattern.compile("[\\\\*_`\\[\\]<&]");
    /** Headings, quotations, lists, rules and fences; of a numbered list the mark behind the digits. */
    private static final Pattern LINE_START = Pattern.compile("^(?=[#>+=~-])|(?<=^\\d{1,9})(?=[.)](?:[ \\t]|$))");

    private PlainText() {}

    public static String asCommonMark(String text) {
        return LINE_END.splitAsStream(text).map(PlainText::line).collect(Collectors.joining("\n"));
    }

    /** What is no markup within a line. */
    public static String escaped(String text) {
        return INLINE.matcher(text).replaceAll("\\\\$0");
    }

    /** Of a line in which nothing else is markup by chance: what is none at its start. */
    public static String atLineStart(String line) {
        return LINE_START.matcher(line).replaceFirst("\\\\");
    }

    private static String line(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return atLineStart(escaped(line.substring(start, end)));
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }
}
