package org.antenna.catalog.attachment.file;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * PDF (ISO 32000-2). It begins with its mark and ends with its own, so that it is nothing else besides. Scripts and calls
 * of programs are refused where they stand openly; those inside packed objects are not seen here.
 */
final class PdfFile {
    /** ISO 32000 readers look for the mark among the last 1024 bytes. */
    private static final int TAIL = 1_024;

    private static final int HEAD = 1_024;
    private static final Pattern HTML = Pattern.compile("(?i)<(!doctype|html|head|body|script|svg|iframe|\\?php)");
    private static final Pattern ACTIVE =
            Pattern.compile("/(" + written("JavaScript") + "|" + written("Launch") + ")(?![A-Za-z0-9])");

    private PdfFile() {}

    static void check(Octets file) {
        String tail = file.latin(file.length() - TAIL, file.length());
        int end = tail.lastIndexOf("%%EOF");
        if (end < 0) {
            throw Unfit.damaged("The PDF has no end.");
        }
        if (!tail.substring(end + "%%EOF".length()).chars().allMatch(PdfFile::blank)) {
            throw Unfit.disguised("body", "Something stands behind the end of the PDF.");
        }
        if (HTML.matcher(file.latin(0, HEAD)).find()) {
            throw Unfit.disguised("body", "The PDF begins like a web page.");
        }
        if (ACTIVE.matcher(file.latin(0, file.length())).find()) {
            throw Unfit.active("The PDF has scripts or calls programs: print it to a new PDF.");
        }
    }

    /** A name in any way of writing it: each letter as it is, or by its number behind a '#'. */
    private static String written(String name) {
        return name.chars()
                .mapToObj(letter -> "(?:%c|#(?i:%02x))".formatted(letter, letter))
                .collect(Collectors.joining());
    }

    private static boolean blank(int character) {
        return character == 0 || Character.isWhitespace(character);
    }
}
