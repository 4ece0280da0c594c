package org.antenna.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBodyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "**跳台**滑雪 ~ 跳台滑雪",
                "# How Oslo _re-uses_ it ~ How Oslo re-uses it",
                "- `code` and snake_case ~ code and snake_case",
                "[the plan](https://a.example/x_(1)) now ~ the plan) now",
                "![a ski-jump](jump.png) ~ a ski-jump",
                "> quoted ~ quoted",
                "a <b>bold</b> word ~ a bold word",
                "<https://a.example/> ~ https://a.example/",
                "1 < 2 and 3 > 2 ~ 1 < 2 and 3 > 2",
                "a \\* star ~ a * star",
                "C# and no. 5 ~ C# and no. 5",
            })
    void marks_go_and_words_stay(String markdown, String plain) {
        assertThat(PlainBody.of(markdown)).isEqualTo(plain);
    }

    @Test
    void items_and_paragraphs_stay_apart_and_a_wrapped_line_does_not() {
        assertThat(PlainBody.of("one\ntwo\n\nthree\n- four\n- five\n\n---\n| a | b |\n|---|---|\n| c | d |"))
                .isEqualTo("one\ntwo\n\nthree\n\nfour\n\nfive\n\n| a | b |\n\n| c | d |");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. "})
    void marks_without_end_are_marks(String mark) {
        assertThat(PlainBody.of(mark.repeat(50_000) + "x")).isEqualTo("x");
    }

    @Test
    void what_is_never_closed_is_text_and_takes_no_time() {
        String open = "<a ".repeat(20_000) + "[x](".repeat(20_000) + "*".repeat(20_000);
        assertThat(PlainBody.of(open)).startsWith("<a <a").contains("x(");
    }
}
