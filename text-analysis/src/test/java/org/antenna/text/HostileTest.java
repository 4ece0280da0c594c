package org.antenna.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts and queries made to hurt. The time allowed bounds the work, not the speed: what takes a second here takes hours
 * where the work grows with the square of the text.
 */
class HostileTest {
    private static final int MEGA = 1 << 20;
    private static final Duration ALLOWED = Duration.ofSeconds(60);

    static List<String> hurtfulTexts() {
        return List.of(
                "a".repeat(MEGA),
                "a ".repeat(MEGA / 2),
                "雪".repeat(MEGA),
                "雪a".repeat(MEGA / 2),
                " ".repeat(MEGA),
                "\n".repeat(MEGA),
                ".-".repeat(MEGA / 2),
                "\u0301".repeat(MEGA),
                "e" + "\u0301".repeat(MEGA),
                "e\u0301".repeat(MEGA / 2),
                "\uD83C".repeat(MEGA),
                "\uDFBF".repeat(MEGA),
                "\u202E".repeat(MEGA),
                "\0".repeat(MEGA),
                "𠮷".repeat(MEGA / 2),
                "\uFDFA".repeat(MEGA / 16),
                "\u1112\u1161\u11AB".repeat(MEGA / 3),
                "ing".repeat(MEGA / 3),
                IntStream.range(0, MEGA / 8)
                        .mapToObj(number -> Integer.toString(number, 36).replaceAll("[0-9]", "y") + "ing")
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("hurtfulTexts")
    void a_text_made_to_hurt_is_read_searched_and_cut_into_lexemes(String original) {
        List<String> queries = List.of(
                "a".repeat(499),
                "a".repeat(400) + "b",
                "b" + "a".repeat(400),
                '"' + "a ".repeat(63) + "b\"",
                '"' + "a ".repeat(63) + "ab\"",
                "雪".repeat(63) + "b",
                "雪a".repeat(31) + "雪b",
                "雪a".repeat(32) + "a");
        Assertions.assertTimeoutPreemptively(ALLOWED, () -> {
            Text text = Text.of(original);
            for (String query : queries) {
                assertThat(Query.parse(query).matches(text)).isFalse();
                assertThat(Query.parse(query, true).matches(text)).isFalse();
            }
            assertThat(Query.parse("a OR 雪 OR ing", true).spans(text)).hasSizeLessThanOrEqualTo(MEGA);
            assertThat(Lexemes.of(text)).hasSizeLessThan(MEGA);
        });
    }

    @Test
    void invisible_controls_inside_a_word_hide_nothing() {
        Text text = Text.of("s\u202Eki\u2066ju\u00ADmp\u2069 跳\u200F台\u200D滑\u061C雪");

        assertThat(text.canonical()).isEqualTo("skijump 跳台滑雪".replace(" ", ""));
        assertThat(Query.parse("跳\u202D台").matches(text)).isTrue();
    }

    @Test
    void ten_thousand_marks_on_a_letter_leave_the_letter() {
        String marks = "\u0301".repeat(10_000);

        assertThat(Query.parse("跳台").matches(Text.of("e" + marks + " 跳台"))).isTrue();
        assertThat(Text.of("e" + marks).canonical()).startsWith("e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", "NOT ", "-", "\"", "((\"", "OR ", "a OR ", "\u0301", "(a) ", "\uD83C", "\u202E", "\0", "\uFDFA"
            })
    void a_query_made_to_hurt_is_read_or_refused(String piece) {
        for (String source : List.of(piece.repeat(500 / piece.length()), piece.repeat(MEGA / piece.length()))) {
            Assertions.assertTimeoutPreemptively(ALLOWED, () -> assertReadOrRefused(source));
        }
    }

    @Test
    void a_query_of_parentheses_only_is_too_deep() {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> Query.parse("(".repeat(500)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("too-deep"));
    }

    @Test
    void any_query_is_read_or_refused() {
        RandomText texts = new RandomText(HostileTest.class);
        String[] signs = {"(", ")", "\"", "-", " OR ", " AND ", " NOT ", "“", "」", "*", " "};
        for (int round = 0; round < 30_000; round++) {
            StringBuilder source = new StringBuilder();
            for (int left = texts.random().nextInt(8); left > 0; left--) {
                source.append(texts.next(4)).append(signs[texts.random().nextInt(signs.length)]);
            }
            assertReadOrRefused(source.toString());
        }
    }

    private static void assertReadOrRefused(String source) {
        try {
            assertThat(Query.parse(source, true).wanted()).hasSizeLessThanOrEqualTo(Query.MAX_TERMS);
        } catch (QuerySyntaxException refusal) {
            assertThat(refusal.column()).isBetween(1, Query.MAX_LENGTH + 1);
        }
    }
}
