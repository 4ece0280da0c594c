package org.antenna.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.antenna.text.NeededLexemes.AllOf;
import org.antenna.text.NeededLexemes.AnyOf;
import org.antenna.text.NeededLexemes.Nothing;
import org.antenna.text.NeededLexemes.One;
import org.junit.jupiter.api.Test;

class LexemesTest {
    private final RandomText texts = new RandomText(LexemesTest.class);
    private final RandomGenerator random = texts.random();

    @Test
    void a_text_has_its_words_stems_characters_and_pairs_of_characters() {
        assertThat(Lexemes.of(Text.of("跳台，滑 5G Skis 雪")))
                .containsExactlyInAnyOrder("跳", "台", "跳台", "滑", "雪", "5g", "skis", "=ski");
    }

    @Test
    void a_query_needs_the_longest_pieces_of_its_terms() {
        assertThat(NeededLexemes.of(Query.parse("跳台滑 (oslo OR 雪) -石油")))
                .isEqualTo(new AllOf(
                        List.of(new One("台滑"), new One("跳台"), new AnyOf(List.of(new One("oslo"), new One("雪"))))));
        assertThat(NeededLexemes.of(Query.parse("skis OR 5G雪", true)))
                .isEqualTo(new AnyOf(List.of(new One("=ski"), new AllOf(List.of(new One("5g"), new One("雪"))))));
    }

    @Test
    void a_query_that_can_match_without_its_words_needs_nothing() {
        assertThat(NeededLexemes.of(Query.parse("挪威 OR -石油"))).isEqualTo(new Nothing());
        assertThat(NeededLexemes.of(Query.parse("NOT (挪威 OR -石油)"))).isEqualTo(new One("石油"));
    }

    @Test
    void a_text_that_matches_is_never_excluded() {
        int matching = 0;
        int excluded = 0;
        for (int round = 0; round < 60_000; round++) {
            String written = query(2);
            boolean stemming = random.nextBoolean();
            Query query = Query.parse(written, stemming);
            Text text = Text.of(words(1 + random.nextInt(10)));
            boolean matches = query.matches(text);
            boolean held = NeededLexemes.of(query).holdFor(Lexemes.of(text));
            assertThat(held || !matches)
                    .as(
                            "seed %d round %d: %s in %s, stemming %s",
                            texts.seed(), round, written, text.canonical(), stemming)
                    .isTrue();
            matching += matches ? 1 : 0;
            excluded += held ? 0 : 1;
        }
        assertThat(matching).as("seed %d", texts.seed()).isGreaterThan(5_000);
        assertThat(excluded).as("seed %d", texts.seed()).isGreaterThan(5_000);
    }

    @Test
    void for_a_word_or_two_characters_nothing_but_what_matches_is_let_pass() {
        String[] terms = {"跳", "跳台", "臺滑", "ski", "skis", "5G", "𠮷", "雪𠮷", "oslo"};
        for (int round = 0; round < 20_000; round++) {
            Query query = Query.parse(terms[random.nextInt(terms.length)], random.nextBoolean());
            Text text = Text.of(words(1 + random.nextInt(10)));
            assertThat(NeededLexemes.of(query).holdFor(Lexemes.of(text)))
                    .as("seed %d round %d: %s in %s", texts.seed(), round, query, text.canonical())
                    .isEqualTo(query.matches(text));
        }
    }

    @Test
    void every_lexeme_can_be_kept_and_written_between_quotes() {
        for (int round = 0; round < 20_000; round++) {
            assertKept(Lexemes.of(Text.of(texts.next(20) + "'\\\0\t" + texts.next(5) + "=a")));
        }
        assertKept(Lexemes.of(Text.of("a".repeat(100_000) + " " + "𞤢".repeat(100_000))));
    }

    @Test
    void a_word_longer_than_a_lexeme_is_found_all_the_same() {
        IntStream.of(63, 64, 65, 300)
                .mapToObj("а"::repeat)
                .forEach(word -> assertThat(
                                NeededLexemes.of(Query.parse(word, true)).holdFor(Lexemes.of(Text.of("x " + word))))
                        .isTrue());
    }

    private void assertKept(Set<String> lexemes) {
        assertThat(lexemes).as("seed %d", texts.seed()).allSatisfy(lexeme -> {
            assertThat(lexeme).doesNotContain("'", "\\", "\0").doesNotContainAnyWhitespaces();
            assertThat(lexeme.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 257);
        });
    }

    private String query(int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 6);
        return switch (kind) {
            case 0 -> piece();
            case 1 -> '"' + words(1 + random.nextInt(3)) + "x\"";
            case 2 -> query(depth - 1) + " " + query(depth - 1);
            case 3 -> "(" + query(depth - 1) + " OR " + query(depth - 1) + ")";
            case 4 -> "(" + query(depth - 1) + " NOT " + query(depth - 1) + ")";
            default -> "NOT (" + query(depth - 1) + ")";
        };
    }

    private String words(int count) {
        String[] between = {"", " ", "，", "-"};
        StringBuilder words = new StringBuilder();
        for (int left = count; left > 0; left--) {
            words.append(piece()).append(between[random.nextInt(between.length)]);
        }
        return words.toString();
    }

    private String piece() {
        String[] pieces = {"跳", "跳台", "臺", "滑雪", "雪", "𠮷", "ski", "Skis", "skiing", "5G", "é", "oslo", "x", "ガ"};
        return pieces[random.nextInt(pieces.length)];
    }
}
