package org.antenna.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "5 * 3 * 2|5 \\* 3 \\* 2",
                "a_b [c] <d> `e` & \\|a\\_b \\[c\\] \\<d> \\`e\\` \\& \\\\",
                "# 3|\\# 3",
                "> said|\\> said",
                "- item|\\- item",
                "+4 °C|\\+4 °C",
                "2026. A year|2026\\. A year",
                "1) one|1\\) one",
                "3.5 percent|3.5 percent",
                "2026-03-01|2026-03-01",
                "plain 文字|plain 文字"
            })
    void only_what_would_be_markup_is_escaped(String plain, String commonMark) {
        assertThat(PlainText.asCommonMark(plain)).isEqualTo(commonMark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold** and __more__ and ~~~",
                "Heading\n=======\nText\n-------",
                "***\n---\n___\n- - -",
                "    four spaces\n\tand a tab",
                "para\n\n    no code",
                "[a]: https://b.example\n[a]\n![b](c)",
                "<script>alert(1)</script>\n<https://a.example>",
                "&amp; &#35; &copy;",
                "```java\ncode\n```\n~~~\nmore",
                "1. one\n2) two\n123456789. many\n1234567890. too many",
                "two spaces at the end  \nno break\\\nnor here",
                "Windows\r\nlines\rand old ones",
                "　　全角缩进的段落。\n　　第二段。"
            })
    void the_reader_sees_what_the_mission_wrote(String plain) {
        assertThat(shown(PlainText.asCommonMark(plain))).isEqualTo(visible(plain));
    }

    @Test
    void whatever_is_written_is_shown() {
        long seed = 20261122;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> parts = List.of(
                "*",
                "_",
                "`",
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "\\",
                "&",
                "amp;",
                "#",
                "-",
                "+",
                "=",
                "~",
                "1",
                "23",
                ".",
                "!",
                ":",
                "\"",
                "|",
                " ",
                "    ",
                "\t",
                "\n",
                "\n\n",
                "\r\n",
                "字",
                "word",
                "https://a.example/b_c");
        for (int run = 0; run < 20_000; run++) {
            StringBuilder plain = new StringBuilder();
            for (int part = random.nextInt(14); part >= 0; part--) {
                plain.append(parts.get(random.nextInt(parts.size())));
            }
            assertThat(shown(PlainText.asCommonMark(plain.toString())))
                    .as("seed %d, run %d: %s", seed, run, plain)
                    .isEqualTo(visible(plain.toString()));
        }
    }

    @Test
    @Timeout(20)
    void blanks_without_end_are_passed_once() {
        String blanks = " \t".repeat(500_000);
        assertThat(PlainText.asCommonMark(blanks + "a" + blanks + "b" + blanks + "\n" + blanks))
                .isEqualTo("a" + blanks + "b\n");
    }

    /** Lines without the white space around them, and without empty ones, which part paragraphs. */
    private static List<String> visible(String plain) {
        return plain.lines()
                .map(line -> line.replaceAll("^[ \\t]+|[ \\t]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What the parser makes of it; anything but paragraphs of text is a fault of the escaping. */
    private static List<String> shown(String commonMark) {
        StringBuilder text = new StringBuilder();
        Node document = Parser.builder().build().parse(commonMark);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append('\n');
            }

            @Override
            public void visit(Paragraph node) {
                visitChildren(node);
                text.append('\n');
            }

            @Override
            protected void visitChildren(Node parent) {
                for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    assertThat(child).isInstanceOfAny(Paragraph.class, Text.class, SoftLineBreak.class);
                    child.accept(this);
                }
            }
        });
        return text.toString().lines().toList();
    }
}
