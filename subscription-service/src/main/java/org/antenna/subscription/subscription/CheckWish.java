package org.antenna.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.antenna.matching.KnownCodes;
import org.antenna.matching.RuleCheck;
import org.antenna.matching.RuleProblem;
import org.antenna.subscription.vocabulary.CodeKind;
import org.antenna.subscription.vocabulary.Succession;
import org.antenna.subscription.vocabulary.Vocabulary;

/** Tells whether a wish can be kept: well formed, and naming only what the menu has. */
@ApplicationScoped
public class CheckWish {
    private final Vocabulary vocabulary;

    @Inject
    CheckWish(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @throws Refusal (400) with every problem that was found; {@code vocabulary-not-ready} (503) when it names codes and
     *     nothing was heard from the catalogue yet
     */
    @Transactional
    public void require(Wish wish) {
        List<FieldError> problems = switch (wish) {
            case Wish.BySeries bySeries -> problems(bySeries.series());
            case Wish.ByRule byRule -> problems(byRule.rule());
        };
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }

    /**
     * All that is wrong with a rule, in one answer: its form and the codes that the menu has not, by field such as
     * {@code rule.allOf[0].topics[1]}; empty when nothing is. Codes of a rule beyond all limits are not looked up.
     *
     * @throws Refusal {@code vocabulary-not-ready} (503) when it names codes and nothing was heard from the catalogue yet
     */
    @Transactional
    public List<FieldError> problems(Rule rule) {
        List<FieldError> problems = new ArrayList<>(errors(RuleCheck.problems(rule)));
        if (criteria(rule).anyMatch(CheckWish::cannotBeKept)) {
            problems.add(new FieldError("rule", "invalid-text", "A text has the character NUL."));
        }
        Set<String> faulty = problems.stream().map(FieldError::field).collect(Collectors.toSet());
        if (tooLongToLookUp(rule) || !faulty.isEmpty() && vocabulary.isEmpty()) {
            return problems;
        }
        unknownCodes(rule).stream()
                .filter(problem -> !faulty.contains(problem.field()))
                .forEach(problems::add);
        return problems;
    }

    private List<FieldError> unknownCodes(Rule rule) {
        Set<String> topics = known(CodeKind.TOPIC, rule, Criterion::topics);
        Set<String> missions = known(CodeKind.MISSION, rule, Criterion::missions);
        Set<String> groups = known(CodeKind.COUNTRY_GROUP, rule, Criterion::countryGroups);
        Map<String, List<String>> replaced = replacedTopics(rule, topics);
        KnownCodes known = new KnownCodes(
                code -> topics.contains(code) || replaced.containsKey(code), missions::contains, groups::contains);
        List<FieldError> unknown = new ArrayList<>(errors(RuleCheck.unknownCodes(rule, known)));
        KnownCodes inUse = new KnownCodes(code -> !replaced.containsKey(code), code -> true, code -> true);
        RuleCheck.unknownCodes(rule, inUse).stream()
                .map(problem -> new FieldError(
                        problem.field(), "topic-replaced", "Replaced, each by what is named: " + replaced + "."))
                .forEach(unknown::add);
        return unknown;
    }

    private Map<String, List<String>> replacedTopics(Rule rule, Set<String> offered) {
        List<String> others = criteria(rule)
                .flatMap(criterion -> criterion.topics().stream())
                .filter(code -> !offered.contains(code))
                .toList();
        return others.isEmpty() ? Map.of() : vocabulary.replaced(CodeKind.TOPIC, others);
    }

    private List<FieldError> problems(String series) {
        requireReady();
        if (vocabulary.holdOffered(series)) {
            return List.of();
        }
        Succession succession = vocabulary.succession(series);
        return List.of(
                succession == null
                        ? new FieldError("series", "unknown-series", "The menu offers no series of this code.")
                        : new FieldError(
                                "series", "series-retired", "It is continued by " + succession.series() + "."));
    }

    private Set<String> known(CodeKind kind, Rule rule, Function<Criterion, List<String>> codes) {
        List<String> named = new ArrayList<>();
        criteria(rule)
                .map(codes)
                .flatMap(List::stream)
                .filter(code -> !hasNul(code))
                .forEach(named::add);
        if (named.isEmpty()) {
            return Set.of();
        }
        requireReady();
        return vocabulary.offered(kind, named);
    }

    private static Stream<Criterion> criteria(Rule rule) {
        return Stream.of(rule.allOf(), rule.anyOf(), rule.noneOf()).flatMap(List::stream);
    }

    /** PostgreSQL has no NUL in its texts. */
    private static boolean cannotBeKept(Criterion criterion) {
        String text = criterion.text();
        return text != null && hasNul(text);
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    /** Such a rule was refused for its size already. */
    private static boolean tooLongToLookUp(Rule rule) {
        return criteria(rule).count() > RuleCheck.MAX_CRITERIA
                || criteria(rule)
                        .flatMap(one -> Stream.of(one.topics(), one.missions(), one.countryGroups()))
                        .anyMatch(codes -> codes.size() > RuleCheck.MAX_VALUES);
    }

    private void requireReady() {
        if (vocabulary.isEmpty()) {
            throw new Refusal(
                    503,
                    "vocabulary-not-ready",
                    "Nothing was heard from the catalogue yet, so codes cannot be checked. Try again soon.",
                    List.of());
        }
    }

    private static List<FieldError> errors(List<RuleProblem> problems) {
        return problems.stream()
                .map(problem -> new FieldError(problem.field(), problem.code(), problem.detailEn()))
                .toList();
    }
}
