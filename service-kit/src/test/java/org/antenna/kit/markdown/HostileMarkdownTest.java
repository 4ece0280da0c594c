package org.antenna.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a megabyte of spite. Without the bounds the longest of these take minutes or more memory than there is. */
class HostileMarkdownTest {
    private static final int BODY = 500_000;
    private static final String OVERRIDE = "\u202E";

    private final MarkdownHtml html = new MarkdownHtml(Look.bare(0));
    private final MarkdownText text = new MarkdownText();

    static Stream<String> half_a_megabyte() {
        return Stream.of(
                        "[",
                        "*",
                        "_",
                        "`",
                        "![",
                        "](",
                        "[a](<b",
                        "[a](b \"",
                        "<?x",
                        "<!A",
                        "<!--",
                        "<a b=\"",
                        "&",
                        "a**b_",
                        "``a`")
                .map(piece -> "x " + piece.repeat(BODY / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("half_a_megabyte")
    void a_paragraph_without_end_stands_as_it_was_typed(String markdown) {
        assertThat(html.html(markdown)).startsWith("<p>").endsWith("</p>\n").doesNotContain("<em>", "<a ", "<code>");
        assertThat(words(text.text(markdown, Locale.ROOT))).isEqualTo(words(markdown));
    }

    private static String words(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void a_paragraph_of_usual_length_keeps_its_marks_beside_one_without_end() {
        assertThat(html.html("**one**\n\n" + "[".repeat(BoundedInlines.LONGEST_PARAGRAPH + 1) + "\n\n**two**"))
                .contains("<strong>one</strong>", "<strong>two</strong>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "[a\n", "[a]: b\n", "> a\n", "- a\n", "a\r\n", "\\\n", "| a |\n"})
    void lines_without_end_stand_as_they_were_typed(String line) {
        assertThat(html.html(line.repeat(BODY / line.length())))
                .startsWith("<p>")
                .doesNotContain("<a ", "<li>", "<blockquote>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n\n", "[a]: b\r\n\r\n", "> a\n\n", "# a\n\n", "```\n\n"})
    void many_blocks_are_many_blocks(String block) {
        String words = html.html("**one**\n\n" + block.repeat(BODY / block.length() / 4));
        assertThat(words).contains("<strong>one</strong>");
    }

    @Test
    void one_long_address_named_often_does_not_multiply() {
        String address = "https://a.example/" + "x".repeat(100_000);
        String markdown = "[a]: " + address + "\n\n" + ("[a] ".repeat(2_000) + "\n\n").repeat(10);
        assertThat(html.html(markdown)).hasSizeLessThan(2 * BODY).doesNotContain("<a ");
        assertThat(text.text(markdown, Locale.ROOT)).hasSizeLessThan(2 * BODY);
    }

    @Test
    void one_long_title_named_often_does_not_multiply() {
        String title = "x".repeat(100_000);
        String markdown = "[a]: https://a.example \"" + title + "\"\n\n" + ("[a] ".repeat(2_000) + "\n\n").repeat(10);
        assertThat(html.html(markdown)).contains("href=\"https://a.example\"").doesNotContain("xxx");
        assertThat(text.text(markdown, Locale.ROOT)).hasSizeLessThan(2 * BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](java&#115;cript:alert(1))",
                "[x](java\\\nscript:alert(1))",
                "[x](&#x6a;avascript&colon;alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](java\u00ADscript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x]: javascript:alert(1)\n\n[x]",
                "<javascript:alert(1)>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;img src=x onerror=alert(1)&#62;",
                "```\"><script>alert(1)</script>\nx\n```",
                "[x](https://a.example/'\"><script>alert(1)</script>)",
                "![a](x \"onerror=alert(1)\")",
                "<!--><script>alert(1)</script>-->",
                "<style>@import 'https://evil.example'</style>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            })
    void tricks_with_entities_and_quotes_end_as_words(String markdown) {
        assertThat(html.html(markdown))
                .doesNotContainPattern("(?i)<(script|img|style|svg|math|iframe|table)")
                .doesNotContainPattern("(?i)<[^>]*\\son\\w+\\s*=")
                .doesNotContainPattern("(?i)href\\s*=\\s*\"?\\s*(javascript|data|vbscript|file)");
    }

    @Test
    void nothing_turns_the_words_of_a_link_around() {
        String markdown = "[https://bank.example/" + OVERRIDE + "moc.live](https://evil.example/" + OVERRIDE + "gpj.x)"
                + " `" + OVERRIDE + "` &#x202E; <b" + OVERRIDE + ">\n\n    " + OVERRIDE + "code";
        assertThat(html.html(markdown)).doesNotContain(OVERRIDE, "&#x202e;", "&#8238;", "%E2%80%AE");
        assertThat(text.text(markdown, Locale.ROOT)).doesNotContain(OVERRIDE);
        assertThat(html.html(OVERRIDE + "> ".repeat(70) + "x")).doesNotContain(OVERRIDE);
    }

    @Test
    void what_an_address_shows_is_where_it_leads() {
        assertThat(text.text("[x](https://a.example/\u200Bb)", Locale.ROOT)).isEqualTo("x (https://a.example/b)");
    }

    @Test
    void nested_quotations_and_lists_keep_their_words() {
        for (String nest : new String[] {"> ", "- ", "1. ", "> - ", "* > "}) {
            String deep = nest.repeat(BODY / nest.length() / 2) + "deepest";
            assertThat(html.html(deep)).contains("deepest");
            assertThat(text.text(deep, Locale.ROOT)).contains("deepest");
        }
    }
}
