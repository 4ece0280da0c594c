package org.antenna.catalog.intake.xml;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antenna.catalog.intake.PlainText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One paragraph while it is gathered. Line breaks are kept as such and written at the end. */
final class InlineText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final int DEPTH = 60;

    private final @Nullable String base;
    private final StringBuilder text = new StringBuilder();

    InlineText(@Nullable String base) {
        this.base = base;
    }

    void add(Node node) {
        add(node, false, 0);
    }

    /** The paragraph; empty when there is nothing to see. */
    Optional<String> end() {
        String lines = text.toString()
                .lines()
                .map(line -> PlainText.atLineStart(
                        SPACE.matcher(line).replaceAll(" ").strip()))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\\\n"));
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    static Optional<String> plain(String text) {
        InlineText inline = new InlineText(null);
        inline.add(new TextNode(text));
        return inline.end();
    }

    private void add(Node node, boolean emphasised, int depth) {
        if (node instanceof TextNode words) {
            text.append(PlainText.escaped(SPACE.matcher(words.getWholeText()).replaceAll(" ")));
        } else if (node instanceof Element element) {
            if (depth > DEPTH) {
                text.append(PlainText.escaped(SPACE.matcher(element.text()).replaceAll(" ")));
                return;
            }
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "img" ->
                    text.append(
                            PlainText.escaped(SPACE.matcher(element.attr("alt")).replaceAll(" ")));
                case "a" -> link(element, emphasised, depth);
                case "b", "strong" -> emphasis("**", element, emphasised, depth);
                case "i", "em" -> emphasis("*", element, emphasised, depth);
                default -> children(element, emphasised, depth);
            }
        }
    }

    private void children(Element element, boolean emphasised, int depth) {
        element.childNodes().forEach(child -> add(child, emphasised, depth + 1));
    }

    private void link(Element element, boolean emphasised, int depth) {
        @Nullable String address = Links.absolute(base, element.attr("href"));
        int start = text.length();
        children(element, emphasised, depth);
        String inner = text.substring(start);
        if (address == null || inner.isBlank()) {
            return;
        }
        text.setLength(start);
        // Behind an exclamation mark a link would be a picture.
        if (start > 0 && text.charAt(start - 1) == '!') {
            text.insert(start - 1, '\\');
        }
        text.append('[')
                .append(SPACE.matcher(inner.strip()).replaceAll(" "))
                .append("](")
                .append(address)
                .append(')');
        text.append(inner.endsWith(" ") ? " " : "");
    }

    /** Only around words and not within another, where CommonMark cannot read it otherwise. */
    private void emphasis(String mark, Element element, boolean emphasised, int depth) {
        int start = text.length();
        children(element, true, depth);
        String inner = text.substring(start);
        String words = inner.strip();
        boolean clear = !emphasised
                && !words.isEmpty()
                && Character.isLetterOrDigit(words.codePointAt(0))
                && Character.isLetterOrDigit(words.codePointBefore(words.length()))
                && !words.contains("\n")
                && (start == 0 || text.charAt(start - 1) != '*');
        if (clear) {
            text.setLength(start);
            int before = inner.indexOf(words);
            text.append(inner, 0, before)
                    .append(mark)
                    .append(words)
                    .append(mark)
                    .append(inner, before + words.length(), inner.length());
        }
    }
}
