package org.antenna.catalog.intake.xml;

import com.rometools.rome.feed.synd.SyndContent;
import java.util.Locale;
import java.util.regex.Pattern;
import org.antenna.catalog.intake.PlainText;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A text of an entry. Atom says what it is; RSS does not, so there it is markup when it has a tag.
 *
 * @param type {@code html} or {@code text}; {@code other} for what is not text at all
 */
record EntryText(String type, String value) {
    /** A longer one is not worth converting: no body, nor title, may have a tenth of it. */
    private static final int LONGEST = 5_000_000;

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*+>");

    static EntryText of(@Nullable SyndContent content, boolean atom) {
        String value = content == null || content.getValue() == null ? "" : content.getValue();
        @Nullable String said = content == null ? null : content.getType();
        String type = said == null ? "" : said.toLowerCase(Locale.ROOT);
        if (!atom) {
            return isMarkup(value)
                    ? new EntryText("html", value)
                    : new EntryText("text", Parser.unescapeEntities(value, false));
        }
        return switch (type) {
            case "", "text", "text/plain" -> new EntryText("text", value);
            case "html", "xhtml", "text/html", "application/xhtml+xml" -> new EntryText("html", value);
            default -> new EntryText("other", "");
        };
    }

    private static boolean isMarkup(String value) {
        int comment = value.indexOf("<!--");
        return comment >= 0 && value.indexOf("-->", comment + 4) >= 0
                || TAG.matcher(value).find();
    }

    /** Left as it is, for the check to refuse its length. */
    private boolean isTooLong() {
        return value.length() > LONGEST;
    }

    boolean isReadable() {
        return !value.isBlank();
    }

    String asCommonMark(@Nullable String base) {
        if (isTooLong()) {
            return value;
        }
        return type.equals("html") ? HtmlText.asCommonMark(value, base) : PlainText.asCommonMark(value.strip());
    }

    /** In one line. */
    String asText() {
        if (isTooLong()) {
            return value;
        }
        String text = type.equals("html") ? HtmlText.asText(value) : value;
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
