package org.antenna.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final Look STYLED = new Look(2, "margin:0", "margin:0", "margin:0", "margin:0", "color:#0f5f5c", "");

    private final MarkdownHtml html = new MarkdownHtml(STYLED);
    private final MarkdownHtml bare = new MarkdownHtml(Look.bare(1));
    private final MarkdownText text = new MarkdownText();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<p style=\"background:url(https://evil.example/p.gif)\">x</p>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](https://a.example/\"onmouseover=alert(1))",
                "<a href=\"https://evil.example\" onclick=\"x()\">y</a>",
                "![pixel](https://evil.example/pixel.gif)",
                "<svg/onload=alert(1)>"
            })
    void nothing_in_a_report_runs_or_loads(String markdown) {
        assertThat(html.html(markdown))
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<img")
                .doesNotContainIgnoringCase("<iframe")
                .doesNotContainIgnoringCase("<svg")
                .doesNotContainPattern("(?i)<[^>]*\\son\\w+\\s*=")
                .doesNotContainPattern("(?i)<[^>]*url\\s*\\(")
                .doesNotContainPattern("(?i)(href|src)\\s*=\\s*\"\\s*(javascript|data|vbscript):");
    }

    @Test
    void an_image_is_its_description() {
        assertThat(html.html("![The new tower](https://evil.example/t.png)")).contains("The new tower");
        assertThat(text.text("![The new tower](https://evil.example/t.png)", Locale.ENGLISH))
                .isEqualTo("The new tower");
    }

    @Test
    void the_usual_marks_become_html_that_needs_no_style_sheet() {
        assertThat(
                        html.html(
                                "# Use\n\n**Twenty** years, see [there](https://a.example/b?c=1&d=2).\n\n- one\n- two\n\n> said"))
                .contains(
                        "<h3 style=\"", ">Use</h3>", "<strong>Twenty</strong>", "<li>one</li>", "<blockquote style=\"")
                .contains("href=\"https://a.example/b?c&#61;1&amp;d&#61;2\"")
                .contains("class=\"link\"");
    }

    @Test
    void a_page_with_a_style_sheet_gets_no_inline_style_and_headings_below_its_own() {
        assertThat(bare.html("# Use\n\n> said\n\n[there](https://a.example/b) `c`"))
                .doesNotContain("style=")
                .contains("<h2>Use</h2>", "<blockquote>", "class=\"link\"", "<code>c</code>");
    }

    @Test
    void text_shows_where_a_link_leads_and_what_a_list_holds() {
        assertThat(text.text(
                        "见[公开页](https://a.example/b)。\n\n- 一\n- 二\n\n1. 甲\n2. 乙\n\n<https://c.example>",
                        Locale.CHINESE))
                .isEqualTo("见公开页 (https://a.example/b)。\n\n- 一\n- 二\n\n1. 甲\n2. 乙\n\nhttps://c.example");
    }

    @Test
    void a_quotation_keeps_its_mark_on_every_line() {
        assertThat(text.text("> " + "word ".repeat(40), Locale.ENGLISH).lines())
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.startsWith("> "));
    }

    @Test
    void han_characters_on_two_lines_of_the_source_are_not_parted_by_a_space() {
        assertThat(text.text("第一行，\n第二行 and\nmore", Locale.CHINESE)).isEqualTo("第一行，第二行 and more");
    }

    static Stream<String> hostile() {
        return Stream.of(
                ">".repeat(2_000) + " x",
                "- ".repeat(10_000) + "x",
                "> - ".repeat(5_000) + "x",
                "*a ".repeat(2_000) + "x" + "*".repeat(2_000),
                "[".repeat(2_000) + "x" + "](u)".repeat(1_500),
                "**_".repeat(1_500) + "x" + "_**".repeat(1_500));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_is_nested_without_end_is_written_all_the_same(String markdown) {
        assertThat(html.html(markdown)).contains("x");
        assertThat(text.text(markdown, Locale.ENGLISH)).contains("x");
    }

    @Test
    void an_empty_quotation_takes_nothing_with_it() {
        assertThat(text.text(">\n\nHello", Locale.ENGLISH)).isEqualTo("Hello");
        assertThat(text.text("Before\n\n>\n\nHello", Locale.ENGLISH)).isEqualTo("Before\n\nHello");
    }

    @Test
    void a_quotation_inside_a_list_keeps_its_words() {
        assertThat(text.text("- one\n  > said\n- two", Locale.ENGLISH)).contains("- one", "> said", "- two");
        assertThat(text.text("- > said\n- two", Locale.ENGLISH)).contains("- > said", "- two");
        assertThat(text.text("> - one\n> - two\n>\n> end\n\nafter", Locale.ENGLISH))
                .contains("> - one\n> - two", "> end\n\nafter");
    }
}
