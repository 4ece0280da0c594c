package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            value = {
                "none country=NO                         | rule                        | rule-only-excludes",
                "all                                     | rule.allOf[0]               | criterion-empty",
                "all topic=a; any; none topic=b          | rule.anyOf[0]               | criterion-empty",
                "all topic=a; none                       | rule.noneOf[0]              | criterion-empty",
                "all topic=a; all text=\"ski             | rule.allOf[1].text          | text-quote-not-closed",
                "all topic=a; none text=()               | rule.noneOf[0].text         | text-empty-parentheses",
                "all topic=a text=                       | rule.allOf[0].text          | text-no-word",
                "all country=NO,XX                       | rule.allOf[0].countries[1]  | unknown-country",
                "all country=no                          | rule.allOf[0].countries[0]  | unknown-country",
                "any language=zh,fr                      | rule.anyOf[0].languages[1]  | unknown-language",
                "all topic=,a                            | rule.allOf[0].topics[0]     | invalid-code",
                "all text=NOT 石油                       | rule.allOf[0].text          | text-only-excludes",
                "all text=跳台 OR -石油                  | rule.allOf[0].text          | text-only-excludes",
                "all topic=a text=-石油                  | rule.allOf[0].text          | text-only-excludes",
                "any topic=a; any text=-石油             | rule.anyOf[1].text          | text-only-excludes",
            })
    void a_rule_with_a_fault_is_told_where_and_what(String rule, String field, String code) {
        assertThat(RuleCheck.problems(Rules.rule(rule)))
                .extracting(RuleProblem::field, RuleProblem::code)
                .containsExactly(tuple(field, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all topic=a",
                "any text=跳台",
                "all topic=a; all text=-石油",
                "any text=-石油; all country=NO",
                "all topic=a; none text=NOT 石油",
                "all text=NOT (NOT 石油)",
            })
    void a_rule_that_asks_for_something_is_without_problems(String rule) {
        assertThat(RuleCheck.problems(Rules.rule(rule))).isEmpty();
    }

    @Test
    void every_problem_is_told_at_once_in_both_languages() {
        List<RuleProblem> problems = RuleCheck.problems(Rules.rule("all country=XX text=(; any; none text=*"));

        assertThat(problems)
                .extracting(RuleProblem::code)
                .containsExactly(
                        "unknown-country",
                        "text-parenthesis-not-closed",
                        "criterion-empty",
                        "text-wildcard-not-supported");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.detailZh()).containsPattern("\\p{IsHan}");
            assertThat(problem.detailEn()).isNotBlank();
        });
    }

    @Test
    void thirty_two_criteria_are_accepted_and_one_more_is_not() {
        Criterion criterion = Rules.rule("all topic=a").allOf().getFirst();
        Rule most = new Rule(
                Collections.nCopies(10, criterion),
                Collections.nCopies(11, criterion),
                Collections.nCopies(11, criterion));
        Rule tooMany = new Rule(most.allOf(), most.anyOf(), Collections.nCopies(12, criterion));

        assertThat(RuleCheck.problems(most)).isEmpty();
        assertThat(RuleCheck.problems(tooMany)).extracting(RuleProblem::code).containsExactly("too-many-criteria");
    }

    @Test
    void two_hundred_values_are_accepted_and_one_more_is_not() {
        assertThat(RuleCheck.problems(Rules.rule("all topic=" + "a,".repeat(199) + "a")))
                .isEmpty();
        assertThat(RuleCheck.problems(Rules.rule("all topic=" + "a,".repeat(200) + "a")))
                .extracting(RuleProblem::field, RuleProblem::code)
                .containsExactly(tuple("rule.allOf[0].topics", "too-many-values"));
    }

    @Test
    void codes_that_do_not_exist_are_named_one_by_one() {
        KnownCodes known = new KnownCodes(
                Set.of("sport", "city")::contains, Set.of("embassy-oslo")::contains, Set.of("NORDIC")::contains);

        assertThat(RuleCheck.unknownCodes(
                        Rules.rule(
                                "all topic=sport,cty; any group=NORDC mission=embassy-oslo; none mission=embassy-olso"),
                        known))
                .extracting(RuleProblem::field, RuleProblem::code)
                .containsExactly(
                        tuple("rule.allOf[0].topics[1]", "unknown-topic"),
                        tuple("rule.anyOf[0].countryGroups[0]", "unknown-country-group"),
                        tuple("rule.noneOf[0].missions[0]", "unknown-mission"));
    }

    @Test
    void a_rule_with_problems_is_not_compiled() {
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> CompiledRule.compile(Rules.wish("none country=NO")))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(1));
    }
}
