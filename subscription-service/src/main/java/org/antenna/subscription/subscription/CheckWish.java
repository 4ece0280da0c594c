package org.antenna.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.antenna.matching.KnownCodes;
import org.antenna.matching.RuleCheck;
import org.antenna.matching.RuleProblem;
import org.antenna.subscription.vocabulary.CodeKind;
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
     * All that is wrong with a rule, by field such as {@code rule.allOf[0].topics[1]}; empty when nothing is.
     *
     * @throws Refusal {@code vocabulary-not-ready} (503) when it names codes and nothing was heard from the catalogue yet
     */
    @Transactional
    public List<FieldError> problems(Rule rule) {
        List<RuleProblem> form = RuleCheck.problems(rule);
        if (!form.isEmpty()) {
            return errors(form);
        }
        if (criteria(rule).anyMatch(CheckWish::cannotBeKept)) {
            return List.of(new FieldError("rule", "text-control-character", "A text has the character NUL."));
        }
        Set<String> topics = known(CodeKind.TOPIC, rule, Criterion::topics);
        Set<String> missions = known(CodeKind.MISSION, rule, Criterion::missions);
        Set<String> groups = known(CodeKind.COUNTRY_GROUP, rule, Criterion::countryGroups);
        KnownCodes known = new KnownCodes(topics::contains, missions::contains, groups::contains);
        return errors(RuleCheck.unknownCodes(rule, known));
    }

    private List<FieldError> problems(String series) {
        requireReady();
        return vocabulary.offered(CodeKind.SERIES, List.of(series)).isEmpty()
                ? List.of(new FieldError("series", "unknown-series", "The menu offers no series of this code."))
                : List.of();
    }

    private Set<String> known(CodeKind kind, Rule rule, Function<Criterion, List<String>> codes) {
        List<String> named = new ArrayList<>();
        criteria(rule).forEach(criterion -> named.addAll(codes.apply(criterion)));
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
        return text != null && text.indexOf('\0') >= 0;
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
