package org.antenna.catalog.attachment.file;

import java.util.regex.Pattern;

/**
 * PDF (ISO 32000-2). It begins with its mark and ends with its own, so that it is nothing else besides; {@link PdfScan} says
 * whether it runs anything. An encrypted one is refused, also when it opens without a password: what is in it cannot be
 * looked at, and the archive outlives its keys.
 */
final class PdfFile {
    /** ISO 32000 readers look for the mark among the last 1024 bytes. */
    private static final int TAIL = 1_024;

    private static final int HEAD = 1_024;
    private static final Pattern HTML = Pattern.compile("(?i)<(!doctype|html|head|body|script|svg|iframe|\\?php)");

    private PdfFile() {}

    static void check(Octets file, FileLimits limits) {
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
        new PdfScan(file, limits).check();
    }

    private static boolean blank(int character) {
        return character == 0 || Character.isWhitespace(character);
    }
}
