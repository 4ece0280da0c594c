package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.matching.index.Figures;
import org.antenna.matching.index.RuleIndex;
import org.antenna.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made to hurt is refused, or costs no more than its length. A cost that grew with the square would never end here. */
class HostileTest {
    private static final int MEGABYTE = 1 << 20;
    private static final String COMMON = "的一是在不了有和人这中大为上个国我以要他";

    private final RuleIndex index = new RuleIndex();

    @Test
    void a_rule_of_more_conditions_than_anybody_reads_is_refused() {
        Rule rule = new Rule(
                Collections.nCopies(RuleCheck.MAX_CRITERIA, text(orOf(IntStream.range(0, 64)))), List.of(), List.of());

        assertThat(RuleCheck.problems(rule)).extracting(RuleProblem::code).containsExactly("rule-too-large");
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> index.put(Ids.of("a"), new Wish.OfRule(rule)));
        assertThat(index.size()).isZero();
    }

    @Test
    void groups_of_common_words_are_called_up_by_a_few_tokens_and_looked_at_once_a_report() {
        for (int rule = 0; rule < 200; rule++) {
            int first = rule;
            List<Criterion> groups = IntStream.range(0, 30)
                    .mapToObj(group -> text(orOf(IntStream.range(first + group, first + group + 30))))
                    .toList();
            index.put(new UUID(0, rule), new Wish.OfRule(new Rule(groups, List.of(), List.of())));
        }
        index.rebuild();

        assertThat(index.match(report(Text.of("雪 unrelated")))).isEmpty();
        Figures unrelated = index.figures();
        assertThat(unrelated.candidates()).isZero();

        assertThat(index.match(report(Text.of(COMMON)))).hasSize(200);
        assertThat(index.figures().candidates()).isLessThanOrEqualTo(200);
    }

    @Test
    void rules_of_one_common_character_are_kept_once_and_counted_as_common() {
        List<RuleIndex.Entry> entries = IntStream.range(0, 10_000)
                .mapToObj(number -> new RuleIndex.Entry(
                        new UUID(0, number),
                        new Wish.OfRule(new Rule(
                                List.of(text(COMMON.substring(number % 20, number % 20 + 1))), List.of(), List.of()))))
                .toList();
        index.putAll(entries);
        for (int report = 0; report < 1_000; report++) {
            assertThat(index.match(report(Text.of(COMMON)))).hasSize(10_000);
        }
        index.rebuild();

        assertThat(index.figures().distinct()).isEqualTo(20);
        assertThat(index.figures().common()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"雪", "a", "a ", "雪a", "\u0301", "\uD800", "\uDC00", "\u202E", " ", "\n", "𠀀", "🙂"})
    void a_megabyte_of_the_same_is_read_in_one_pass(String piece) {
        index.put(Ids.of("long"), Rules.wish("all text=\"" + "雪".repeat(64) + "\""));
        index.put(Ids.of("words"), Rules.wish("all text=\"" + "a ".repeat(64) + "\""));
        index.put(Ids.of("one"), Rules.wish("any text=雪 OR a OR 雪a OR 𠀀"));

        List<UUID> found = index.match(report(Text.of(piece.repeat(MEGABYTE / piece.length()))));

        List<UUID> expected = switch (piece) {
            case "雪" -> List.of(Ids.of("long"), Ids.of("one"));
            case "a " -> List.of(Ids.of("words"), Ids.of("one"));
            case "雪a", "𠀀" -> List.of(Ids.of("one"));
            default -> List.of();
        };
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void controls_of_direction_and_halves_of_pairs_hide_no_word() {
        index.put(Ids.of("a"), Rules.wish("all text=跳台"));
        index.put(Ids.of("b"), Rules.wish("all text=ski"));

        assertThat(index.match(report(Text.of("\u202E跳\u2066台\u2069 s\u200Bk\u00ADi\u202C"))))
                .containsExactlyInAnyOrder(Ids.of("a"), Ids.of("b"));
        assertThat(index.match(report(Text.of("\uD83D跳台\uDE00 ski\uD800")))).contains(Ids.of("a"));
    }

    @Test
    void rules_that_bring_hundreds_of_new_words_each_find_room() {
        for (int rule = 0; rule < 300; rule++) {
            int first = rule * 16;
            List<Criterion> groups = IntStream.range(first, first + 16)
                    .mapToObj(HostileTest::fortyWords)
                    .toList();
            index.put(new UUID(0, rule), new Wish.OfRule(new Rule(groups, List.of(), List.of())));
        }
        String oneOfEach = IntStream.range(7 * 16, 8 * 16)
                .mapToObj(group -> word(group * 40))
                .collect(Collectors.joining(" "));

        assertThat(index.match(report(Text.of(oneOfEach)))).containsExactly(new UUID(0, 7));
        assertThat(index.figures().tokens()).isEqualTo(300 * 16 * 40);
    }

    private static Criterion fortyWords(int group) {
        return text(IntStream.range(group * 40, group * 40 + 40)
                .mapToObj(HostileTest::word)
                .collect(Collectors.joining(" OR ")));
    }

    private static String word(int number) {
        return "w" + Integer.toString(number, 36);
    }

    private static String orOf(IntStream numbers) {
        return numbers.mapToObj(number -> {
                    int at = number % COMMON.length();
                    return COMMON.substring(at, at + 1);
                })
                .collect(Collectors.joining(" OR "));
    }

    private static Criterion text(String text) {
        return new Criterion(List.of(), List.of(), List.of(), List.of(), List.of(), text);
    }

    private static ReportFacts report(Text text) {
        return new ReportFacts(null, List.of(), List.of(), "embassy-oslo", List.of("zh"), text);
    }
}
