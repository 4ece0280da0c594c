package org.antenna.delivery.mail.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a\\r\\nBcc: x@y.example' | 'a Bcc: x@y.example'",
                "'a\\nb\\rc' | 'a b c'",
                "'a\\u2028b\\u2029c\\u0085d' | 'a b c d'",
                "'a\\u202Egpj.exe' | 'agpj.exe'",
                "'\\u2066a\\u2069\\u200F\\u061C' | 'a'",
                "'a\\u200Bb\\uFEFFc\\u00AD' | 'abc'",
                "'a\\u0000b\\tc' | 'a b c'",
                "'a\\uD800b' | 'ab'",
                "'挪威　冬季' | '挪威　冬季'"
            })
    void what_breaks_or_turns_a_line_does_not_come_through(String hostile, String clean) {
        assertThat(HeaderText.clean(unescape(hostile), 100)).isEqualTo(clean);
    }

    @Test
    void a_long_text_is_cut_and_says_so() {
        assertThat(HeaderText.clean("题".repeat(5_000), 200)).hasSize(200).endsWith("题…");
    }

    @Test
    void a_character_of_two_units_is_never_halved() {
        assertThat(HeaderText.clean("𠮷".repeat(50), 10)).isEqualTo("𠮷𠮷𠮷𠮷…");
    }

    private static String unescape(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(unit -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(unit.group(1), 16))))
                .translateEscapes();
    }
}
