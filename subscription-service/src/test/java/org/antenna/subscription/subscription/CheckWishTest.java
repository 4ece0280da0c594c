package org.antenna.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.vocabulary.CodeKind;
import org.antenna.subscription.vocabulary.MenuCode;
import org.antenna.subscription.vocabulary.Succession;
import org.antenna.subscription.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckWishTest {
    private final Codes codes = new Codes();
    private final CheckWish check = new CheckWish(codes);

    @Test
    void before_the_catalogue_was_heard_no_code_is_judged() {
        assertThatThrownBy(() -> check.require(new Wish.BySeries("industry-trends")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(503);
                    assertThat(refusal.code()).isEqualTo("vocabulary-not-ready");
                });
        assertThatThrownBy(() -> check.problems(rule(topics("sport.winter")))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_rule_without_codes_needs_no_catalogue() {
        assertThat(check.problems(rule(text("\"ski jump\"")))).isEmpty();
    }

    @Test
    void a_code_that_was_replaced_is_told_with_what_replaced_it() {
        codes.learn(new MenuCode(CodeKind.TOPIC, "sport.snow", 2, true, List.of("sport.winter"), null));
        codes.learn(new MenuCode(CodeKind.SERIES, "old", 2, true, List.of("new"), Instant.EPOCH));
        assertThat(check.problems(rule(topics("sport.snow", "sport.summer"))))
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("rule.allOf[0].topics[1]", "unknown-topic"),
                        tuple("rule.allOf[0].topics[0]", "topic-replaced"));
        assertThatThrownBy(() -> check.require(new Wish.BySeries("old")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("series-retired");
                    assertThat(refusal.detail()).contains("new");
                });
    }

    @Test
    void an_unknown_code_is_named_where_it_stands() {
        codes.learn(new MenuCode(CodeKind.TOPIC, "sport.winter", 1, false, List.of(), null));
        assertThat(check.problems(rule(topics("sport.winter", "sport.summer"))))
                .extracting(error -> error.field() + " " + error.code())
                .containsExactly("rule.allOf[0].topics[1] unknown-topic");
        Rule others = new Rule(
                List.of(topics("sport.winter")),
                List.of(),
                List.of(new Criterion(List.of(), List.of("XX"), List.of(), List.of(), List.of(), null)));
        assertThat(check.problems(others))
                .extracting(error -> error.field() + " " + error.code())
                .containsExactly("rule.noneOf[0].countries[0] unknown-country");
    }

    @Test
    void unknown_codes_and_faults_of_the_form_are_told_in_one_answer() {
        codes.learn(new MenuCode(CodeKind.TOPIC, "sport.winter", 1, false, List.of(), null));
        Rule rule = new Rule(List.of(topics("sport.summer", " ")), List.of(), List.of(text("(")));
        assertThat(check.problems(rule))
                .extracting(error -> error.field() + " " + error.code())
                .containsExactly(
                        "rule.allOf[0].topics[1] invalid-code",
                        "rule.noneOf[0].text text-parenthesis-not-closed",
                        "rule.allOf[0].topics[0] unknown-topic");
    }

    @Test
    void faults_of_the_form_are_told_even_before_the_catalogue_was_heard() {
        assertThat(check.problems(new Rule(List.of(topics("a")), List.of(), List.of(text("(")))))
                .hasSize(1);
    }

    @Test
    void a_code_counts_only_as_what_it_is() {
        codes.learn(new MenuCode(CodeKind.MISSION, "embassy-no", 1, false, List.of(), null));
        assertThat(check.problems(rule(topics("embassy-no")))).hasSize(1);
    }

    @Test
    void a_retired_series_is_not_offered() {
        codes.learn(new MenuCode(CodeKind.SERIES, "old", 2, true, List.of(), null));
        assertThatThrownBy(() -> check.require(new Wish.BySeries("old")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unknown-series"));
    }

    @Test
    void a_rule_that_only_excludes_is_refused() {
        assertThat(check.problems(new Rule(List.of(), List.of(), List.of(text("oil")))))
                .extracting(error -> error.code())
                .containsExactly("rule-only-excludes");
        assertThat(check.problems(rule(text("NOT oil"))))
                .extracting(error -> error.field())
                .containsExactly("rule.allOf[0].text");
    }

    private static Rule rule(Criterion only) {
        return new Rule(List.of(only), List.of(), List.of());
    }

    private static Criterion topics(String... topics) {
        return new Criterion(List.of(topics), List.of(), List.of(), List.of(), List.of(), null);
    }

    private static Criterion text(String query) {
        return new Criterion(List.of(), List.of(), List.of(), List.of(), List.of(), query);
    }

    /** In memory; SqlVocabulary is asked the same by the integration tests. */
    private static final class Codes implements Vocabulary {
        private final Map<String, MenuCode> known = new HashMap<>();

        @Override
        public boolean isEmpty() {
            return known.isEmpty();
        }

        @Override
        public Set<String> offered(CodeKind kind, Collection<String> asked) {
            return asked.stream()
                    .filter(code -> known.containsKey(kind + code)
                            && !known.get(kind + code).retired())
                    .collect(Collectors.toSet());
        }

        @Override
        public boolean holdOffered(String series) {
            return !offered(CodeKind.SERIES, List.of(series)).isEmpty();
        }

        @Override
        public Map<String, List<String>> replaced(CodeKind kind, Collection<String> asked) {
            return asked.stream()
                    .map(code -> known.get(kind + code))
                    .filter(code -> code != null && !code.replacedBy().isEmpty())
                    .collect(Collectors.toMap(MenuCode::code, MenuCode::replacedBy, (one, same) -> one));
        }

        @Override
        public @Nullable Succession succession(String series) {
            MenuCode code = known.get(CodeKind.SERIES + series);
            return code == null || code.replacedBy().isEmpty()
                    ? null
                    : new Succession(code.replacedBy().getFirst(), Objects.requireNonNull(code.replacedSince()));
        }

        @Override
        public void learn(MenuCode code) {
            known.merge(code.kind() + code.code(), code, (old, now) -> now.version() > old.version() ? now : old);
        }
    }
}
