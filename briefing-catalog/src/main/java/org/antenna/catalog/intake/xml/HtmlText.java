package org.antenna.catalog.intake.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * HTML as CommonMark of the same text. It writes only what it knows (paragraphs, headings, lists, quotations, code, rows,
 * links, emphasis) and escapes everything else, so no markup of a stranger survives. Scripts, styles, frames, forms and
 * pictures go; of a picture its description stays.
 */
final class HtmlText {
    private static final Set<String> BLOCK =
            Set.of(("address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figcaption,"
                            + "figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,"
                            + "tr,ul")
                    .split(","));
    private static final String GONE = "script,style,noscript,iframe,frame,object,embed,applet,form,template,svg,math,"
            + "canvas,audio,video,head,[hidden]";
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final Pattern CLOSING = Pattern.compile("(?:.*[ \\t])?#+");
    /** Deeper than people nest; below it only the text stays. */
    private static final int DEPTH = 60;

    private HtmlText() {}

    /** @param base of relative links, or null */
    static String asCommonMark(String html, @Nullable String base) {
        return String.join("\n\n", blocks(cleaned(html), base, 0));
    }

    /** The text alone, in one line. */
    static String asText(String html) {
        return cleaned(html).text();
    }

    private static Element cleaned(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select(GONE).remove();
        return document.body();
    }

    private static List<String> blocks(Element parent, @Nullable String base, int depth) {
        List<String> blocks = new ArrayList<>();
        InlineText inline = new InlineText(base);
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && breaks(element)) {
                inline.end().ifPresent(blocks::add);
                inline = new InlineText(base);
                add(blocks, element, base, depth + 1);
            } else {
                inline.add(node);
            }
        }
        inline.end().ifPresent(blocks::add);
        return blocks;
    }

    private static boolean breaks(Element element) {
        return element.stream().anyMatch(each -> BLOCK.contains(name(each)));
    }

    private static void add(List<String> blocks, Element element, @Nullable String base, int depth) {
        String name = name(element);
        if (depth > DEPTH) {
            InlineText.plain(element.text()).ifPresent(blocks::add);
        } else if (name.matches("h[1-6]")) {
            String heading = String.join(" ", blocks(element, base, depth)).replaceAll("\\\\?\\n+", " ");
            if (!heading.isBlank()) {
                blocks.add("#".repeat(name.charAt(1) - '0') + " " + closed(heading));
            }
        } else if (name.equals("pre")) {
            fenced(element.wholeText()).ifPresent(blocks::add);
        } else if (name.equals("blockquote")) {
            indented(blocks(element, base, depth), "> ", "> ").ifPresent(blocks::add);
        } else if (name.equals("ul") || name.equals("ol")) {
            list(element, base, depth).ifPresent(blocks::add);
        } else if (name.equals("hr")) {
            blocks.add("---");
        } else if (name.equals("tr")
                && element.children().stream()
                        .noneMatch(cell -> cell.children().stream().anyMatch(HtmlText::breaks))) {
            row(element, base).ifPresent(blocks::add);
        } else {
            blocks.addAll(blocks(element, base, depth));
        }
    }

    private static Optional<String> list(Element list, @Nullable String base, int depth) {
        List<String> items = new ArrayList<>();
        boolean ordered = name(list).equals("ol");
        for (Element item : list.children()) {
            String mark = ordered ? items.size() + 1 + ". " : "- ";
            indented(blocks(item, base, depth), mark, " ".repeat(mark.length())).ifPresent(items::add);
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", items));
    }

    private static Optional<String> indented(List<String> blocks, String first, String rest) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (String line : String.join("\n\n", blocks).split("\n", -1)) {
            text.append(text.isEmpty() ? first : "\n" + rest).append(line);
            cutSpaces(text);
        }
        return Optional.of(text.toString());
    }

    private static void cutSpaces(StringBuilder text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }

    private static Optional<String> row(Element row, @Nullable String base) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            InlineText inline = new InlineText(base);
            cell.childNodes().forEach(inline::add);
            inline.end().ifPresent(cells::add);
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", cells));
    }

    private static Optional<String> fenced(String code) {
        String text = code.replaceAll("\\r\\n?", "\n").replaceAll("^\n+", "").stripTrailing();
        int longest = TICKS.matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return text.isBlank() ? Optional.empty() : Optional.of(fence + "\n" + text + "\n" + fence);
    }

    /** A heading that ends with the mark would lose it. */
    private static String closed(String heading) {
        String line = heading.strip();
        return CLOSING.matcher(line).matches() ? line.substring(0, line.length() - 1) + "\\#" : line;
    }

    private static String name(Element element) {
        return element.normalName();
    }
}
