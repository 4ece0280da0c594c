package org.antenna.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWordsTest {
    private static String words(String markdown) {
        return new MarkdownWords().words(markdown).strip();
    }

    @ParameterizedTest
    @CsvSource({
        "TOP **SECRET**, TOP SECRET",
        "S*EC*RET, SECRET",
        "TLP&#58;RED, TLP:RED",
        "a\\*b, a*b",
        "[a](https://example.org/), [a]()",
        "![a](https://example.org/), [a]()",
        "`a&amp;b`, `a&amp;b`",
        "## A *b*, ## A b",
    })
    void words_stand_as_they_are_read(String markdown, String read) {
        assertThat(words(markdown)).isEqualTo(read);
    }

    @Test
    void lines_and_blocks_stay_apart_and_keep_their_signs() {
        assertThat(words("a\r\nb\n\n> c\n> d\n\n1. e\n\n   f\n2. g\n\n   　h"))
                .isEqualTo("a\nb\n\n> c\n> d\n\n- e\n\n  f\n\n- g\n\n  h");
    }

    @Test
    void what_is_shown_as_it_was_typed_is_left_out() {
        assertThat(words("a\n\n    b\n\n```\nc\n```\n\n<div>d</div>\n\ne")).isEqualTo("a\n\ne");
    }

    @Test
    void a_long_line_is_not_wrapped() {
        assertThat(words("word ".repeat(100))).doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'a\nb'; a |b",
                "'a  \nb'; a |b",
                "'港\n口 c'; 港|口 c",
                "[a](https://example.org/)b; |a|b",
                "![a](https://example.org/) b; |a| b",
                "'`港`\n口'; |港||口",
                "'> a\n> b\n\nc'; '> a |b\n\nc'",
                "**a** b; a b",
            })
    void running_words_have_a_seam_where_something_is_gone(String markdown, String read) {
        assertThat(new MarkdownWords().running(markdown).strip().replace(MarkdownWords.SEAM, '|'))
                .isEqualTo(read);
    }
}
