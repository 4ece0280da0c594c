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
    private static final Pattern TAG = Pattern.compile("<(?:[A-Za-z][^<>]*|/[A-Za-z][^<>]*|!--.*?--)>", Pattern.DOTALL);

    static EntryText of(@Nullable SyndContent content, boolean atom) {
        String value = content == null || content.getValue() == null ? "" : content.getValue();
        @Nullable String said = content == null ? null : content.getType();
        String type = said == null ? "" : said.toLowerCase(Locale.ROOT);
        if (!atom) {
            return TAG.matcher(value).find()
                    ? new EntryText("html", value)
                    : new EntryText("text", Parser.unescapeEntities(value, false));
        }
        return switch (type) {
            case "", "text", "text/plain" -> new EntryText("text", value);
            case "html", "xhtml", "text/html", "application/xhtml+xml" -> new EntryText("html", value);
            default -> new EntryText("other", "");
        };
    }

    boolean isReadable() {
        return !value.isBlank();
    }

    String asCommonMark(@Nullable String base) {
        return type.equals("html") ? HtmlText.asCommonMark(value, base) : PlainText.asCommonMark(value.strip());
    }

    /** In one line. */
    String asText() {
        String text = type.equals("html") ? HtmlText.asText(value) : value;
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
