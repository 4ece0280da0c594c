package org.antenna.catalog.attachment.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts inside office files. They are UTF-8 and come to their first element without declarations: those are forbidden
 * there, and what makes a short text endless. No XML parser is run over them.
 */
final class OfficeXml {
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    private static final Pattern CHARACTER = Pattern.compile("&#(x[0-9a-f]{1,6}|[0-9]{1,7});");
    private static final int MOST_RELATIONS = 1_000_000;
    private static final Pattern TAG = Pattern.compile("[^\\s/>=]++");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s++([^\\s/>=]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

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
            relations(text);
        }
    }

    private static void relations(String text) {
        if (text.length() > MOST_RELATIONS) {
            throw Unfit.unpacksTooLarge("The file says at too great length which of its parts belong together.");
        }
        int start = text.indexOf('<');
        while (start >= 0) {
            int next = text.indexOf('<', start + 1);
            fetchesNothing(text.substring(start + 1, next < 0 ? text.length() : next));
            start = next;
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

    /** What lies elsewhere a program may fetch without being asked, but for what people follow: links. */
    private static void fetchesNothing(String tag) {
        String lower = plain(tag);
        if (lower.contains("targetmode") && lower.contains("external") && !link(tag)) {
            throw Unfit.active("The file fetches something from elsewhere.");
        }
    }

    /** Character references are resolved last: a quotation mark written as one ends no value. */
    private static boolean link(String tag) {
        Matcher reader = TAG.matcher(tag);
        int place = reader.lookingAt() ? reader.end() : 0;
        boolean link = false;
        reader.usePattern(ATTRIBUTE).region(place, tag.length());
        while (reader.lookingAt()) {
            if (reader.group(1).equalsIgnoreCase("type")) {
                String value = reader.group(2) == null ? reader.group(3) : reader.group(2);
                if (!plain(value).endsWith("/hyperlink")) {
                    return false;
                }
                link = true;
            }
            place = reader.end();
            reader.region(place, tag.length());
        }
        String rest = tag.substring(place).strip();
        return link && (rest.startsWith("/>") || rest.startsWith(">"));
    }
}
