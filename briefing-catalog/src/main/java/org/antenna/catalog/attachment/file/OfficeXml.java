package org.antenna.catalog.attachment.file;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The texts inside office files. They are UTF-8 and come to their first element without declarations: those are forbidden
 * there, and what makes a short text endless. No XML parser is run over them.
 */
final class OfficeXml {
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    private static final Pattern CHARACTER = Pattern.compile("&#(x[0-9a-f]{1,6}|[0-9]{1,7});");
    /** What a program fetches without being asked. */
    private static final List<String> FETCHED = List.of("/attachedtemplate", "/oleobject", "/frame", "/subdocument");

    private OfficeXml() {}

    /** @param relations whether it says where the parts are that belong to each other */
    static void check(Octets content, boolean relations) {
        String text = content.latin(0, content.length());
        if (text.isBlank()) {
            return;
        }
        int root = root(text);
        if (root + 1 >= text.length() || text.charAt(root) != '<' || !startsName(text.charAt(root + 1))) {
            throw Unfit.active("A text in the file has declarations, or is not in UTF-8.");
        }
        if (relations) {
            for (String tag : text.split("<", -1)) {
                fetchesNothing(plain(tag));
            }
        }
    }

    /** Behind the byte order mark, spaces, instructions and comments. */
    private static int root(String text) {
        int place = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        while (place >= 0 && place < text.length()) {
            if (Character.isWhitespace(text.charAt(place))) {
                place++;
            } else if (text.startsWith("<?", place)) {
                place = behind(text, "?>", place);
            } else if (text.startsWith("<!--", place)) {
                place = behind(text, "-->", place);
            } else {
                return place;
            }
        }
        return text.length();
    }

    private static int behind(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static boolean startsName(char character) {
        return Character.isLetter(character) || character == '_';
    }

    private static String plain(String tag) {
        return CHARACTER.matcher(tag.toLowerCase(Locale.ROOT)).replaceAll(found -> {
            String digits = found.group(1);
            int code = digits.startsWith("x") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return code > ' ' && code < 0x7F && code != '$' && code != '\\' ? String.valueOf((char) code) : " ";
        });
    }

    private static void fetchesNothing(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (lower.contains("targetmode")
                && lower.contains("external")
                && FETCHED.stream().anyMatch(lower::contains)) {
            throw Unfit.active("The file fetches a template or an object from elsewhere.");
        }
    }
}
