package org.antenna.catalog.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            quoteCharacter = '§',
            value = {
                "<p>One</p><p>Two</p> → One¶¶Two",
                "One<br>Two<br/><br>Three → One\\¶Two\\¶Three",
                "<h2>Head</h2>Text → ## Head¶¶Text",
                "<h1>Sharp #</h1> → # Sharp \\#",
                "<ul><li>a<li>b<ul><li>c</ul></ul> → - a¶- b¶¶  - c",
                "<ol><li>a</li><li>b</li></ol> → 1. a¶2. b",
                "<blockquote><p>a<p>b</blockquote> → > a¶>¶> b",
                "a <b>bold</b> and <i>slanted</i> word → a **bold** and *slanted* word",
                "<b> spaced </b>word → **spaced** word",
                "<b>（括）</b>字 → （括）字",
                "<b>a</b><b>b</b> → **a**b",
                "<a href='https://x.example/a b'>t</a> → [t](https://x.example/a%20b)",
                "<a href='/rel?utm_source=m&id=1'>t</a> → [t](https://base.example/rel?id=1)",
                "<a href='javascript:alert(1)'>t</a> → t",
                "<a href='data:text/html,x'>t</a> → t",
                "<a href='https://x.example/)[x](http://y'>t</a> → [t](https://x.example/%29%5Bx%5D%28http://y)",
                "wow!<a href='https://x.example'>t</a> → wow\\![t](https://x.example)",
                "<img src='https://t.example/p.gif' width=1>x → x",
                "<img src='https://t.example/p.png' alt='A port'> → A port",
                "<script>alert(1)</script>a<style>b{}</style> → a",
                "<iframe src='https://x.example'>i</iframe>a → a",
                "<form><input value=1>f</form><svg><text>s</text></svg>a → a",
                "<p onclick='x()' style='x'>a</p> → a",
                "1 &lt; 2 &amp;amp; *x* _y_ [z] `c` → 1 \\< 2 \\&amp; \\*x\\* \\_y\\_ \\[z\\] \\`c\\`",
                "<p># no head</p><p>- no list</p><p>1. none</p> → \\# no head¶¶\\- no list¶¶1\\. none",
                "<p>a<br>=====</p> → a\\¶\\=====",
                "<pre>if (a &lt; b)¶  `x`</pre> → ```¶if (a < b)¶  `x`¶```",
                "<table><tr><th>A<th>B<tr><td>1<td>2</table> → A | B¶¶1 | 2",
                "<div>a<div>b</div>c</div> → a¶¶b¶¶c",
                "<span>a<p>b</p></span> → a¶¶b",
                "&nbsp; &#x200B; → \u200B",
            })
    void markup_becomes_common_mark_of_the_same_text(String html, String commonMark) {
        String[] expected = commonMark.split("¶", -1);
        assertThat(HtmlText.asCommonMark(html.replace('¶', '\n'), "https://base.example/")
                        .split("\n", -1))
                .containsExactly(expected);
    }

    @Test
    void random_markup_shows_the_same_characters_and_carries_nothing_that_acts() {
        long seed = Long.getLong("antenna.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        for (int i = 0; i < 3_000; i++) {
            String html = random(random, 4);
            String commonMark = HtmlText.asCommonMark(html, null);
            String shown = renderer.render(parser.parse(commonMark));
            assertThat(squeezed(shown))
                    .as("seed %d, run %d%nHTML %s%nCommonMark %s", seed, i, html, commonMark)
                    .isEqualTo(squeezed(html));
            assertThat(Jsoup.parse(shown).select("script,img,iframe,[onclick]")).isEmpty();
        }
    }

    @Test
    void nothing_is_nothing() {
        assertThat(HtmlText.asCommonMark("<p> </p><img src='x'><script>x</script>", null))
                .isEmpty();
    }

    @Test
    void nesting_without_end_ends() {
        String deep = "<div><ul><li><blockquote>".repeat(20_000) + "x" + "<b>".repeat(20_000) + "y";
        assertThat(HtmlText.asCommonMark(deep, null)).contains("xy").hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"<pre>a%sb</pre>", "<ul><li><pre>a%sb</pre></ul>", "<a href='https://x.example'>a%sb</a>"})
    void blanks_without_end_are_passed_once(String html) {
        String blanks = html.contains("<pre>") ? " ".repeat(1_000_000) : "<b> </b>".repeat(250_000);
        assertThat(HtmlText.asCommonMark(html.formatted(blanks), null)).containsPattern("a *b");
    }

    private static String random(RandomGenerator random, int depth) {
        StringBuilder html = new StringBuilder();
        for (int parts = random.nextInt(4); parts >= 0; parts--) {
            html.append(depth == 0 || random.nextInt(3) == 0 ? words(random) : element(random, depth));
        }
        return html.toString();
    }

    private static String element(RandomGenerator random, int depth) {
        String inner = random(random, depth - 1);
        return switch (random.nextInt(13)) {
            case 0 -> "<p>" + inner + "</p>";
            case 1 -> "<ul><li>" + inner + "</li><li>" + words(random) + "</li></ul>";
            case 2 -> "<ol><li>" + inner + "</li></ol>";
            case 3 -> "<blockquote>" + inner + "</blockquote>";
            case 4 -> "<h3>" + words(random) + "</h3>";
            case 5 -> "<b>" + inner + "</b>";
            case 6 -> "<em>" + inner + "</em>";
            case 7 -> "<a href='https://x.example/?q=" + random.nextInt(9) + "'>" + words(random) + "</a>";
            case 8 -> "<br>" + words(random);
            case 9 -> "<div onclick='x()'>" + inner + "</div>";
            case 10 -> "<script>" + random.nextInt(9) + "</script><img src='https://t.example/1.gif'>";
            case 11 -> "<table><tr><td>" + words(random) + "</td><td>" + words(random) + "</td></tr></table>";
            default -> "<span>" + inner + "</span>";
        };
    }

    private static String words(RandomGenerator random) {
        List<String> words = List.of(
                "word",
                "汉字",
                " ",
                "*",
                "**",
                "_",
                "`",
                "[",
                "](x)",
                "!",
                "#",
                "- ",
                "1. ",
                "2) ",
                "+ ",
                "&gt; ",
                "&lt;b&gt;",
                "&amp;copy;",
                "\\",
                "~~~",
                "===",
                "---",
                "a*b",
                "(",
                ")",
                "|",
                ":",
                "\n",
                "。",
                "http://y.example",
                "￥",
                "é",
                "3");
        StringBuilder text = new StringBuilder();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            text.append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    /** What a person sees, without white space, and without numbers and bullets of lists, which are not text. */
    private static String squeezed(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("script,style").remove();
        return body.wholeText().replaceAll("[\\s\\u00A0|]+", "");
    }
}
