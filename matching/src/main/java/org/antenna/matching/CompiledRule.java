package org.antenna.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.Rule;

/** A wish made ready to be asked about one report, and why it fits; an index asks many at once. Immutable. */
public final class CompiledRule {
    private final List<CompiledCriterion> allOf;
    private final List<CompiledCriterion> anyOf;
    private final List<CompiledCriterion> noneOf;

    CompiledRule(List<CompiledCriterion> allOf, List<CompiledCriterion> anyOf, List<CompiledCriterion> noneOf) {
        this.allOf = allOf;
        this.anyOf = anyOf;
        this.noneOf = noneOf;
    }

    /**
     * Makes a wish ready.
     *
     * @throws InvalidRuleException when {@link RuleCheck#problems(Rule)} finds any
     */
    public static CompiledRule compile(Wish wish) {
        return switch (wish) {
            case Wish.OfSeries series ->
                new CompiledRule(List.of(CompiledCriterion.ofSeries(series.code())), List.of(), List.of());
            case Wish.OfRule rule -> RuleCheck.compiled(rule.rule());
        };
    }

    /** Why the report fits, empty when it does not. */
    public Optional<Reasons> match(ReportFacts report, Vocabulary vocabulary) {
        return match(new SeenReport(report, vocabulary));
    }

    /** Where the words stand that {@link Reasons#words()} names, word by word as the rule has them. */
    public List<Place> places(ReportReleased report) {
        Places places = new Places(report);
        Stream.concat(allOf.stream(), anyOf.stream())
                .map(CompiledCriterion::text)
                .filter(Objects::nonNull)
                .forEach(places::add);
        return places.found();
    }

    /** The same without its lists and lines. */
    public Expression expression() {
        List<Expression> parts = new ArrayList<>(allOf.size() + noneOf.size() + 1);
        for (CompiledCriterion criterion : allOf) {
            parts.add(criterion.expression(true));
        }
        if (!anyOf.isEmpty()) {
            List<Expression> any = new ArrayList<>(anyOf.size());
            for (CompiledCriterion criterion : anyOf) {
                any.add(criterion.expression(true));
            }
            parts.add(new Expression.Group(true, any));
        }
        for (CompiledCriterion criterion : noneOf) {
            parts.add(criterion.expression(false));
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Group(false, parts);
    }

    Optional<Reasons> match(SeenReport report) {
        boolean fits = allOf.stream().allMatch(criterion -> criterion.fits(report))
                && (anyOf.isEmpty() || anyOf.stream().anyMatch(criterion -> criterion.fits(report)))
                && noneOf.stream().noneMatch(criterion -> criterion.fits(report));
        if (!fits) {
            return Optional.empty();
        }
        ReasonsCollector reasons = new ReasonsCollector();
        Stream.concat(allOf.stream(), anyOf.stream()).forEach(criterion -> criterion.explain(report, reasons));
        return Optional.of(reasons.reasons());
    }

    static List<CompiledCriterion> criteria(List<Criterion> criteria, boolean stemming) {
        List<CompiledCriterion> compiled = new ArrayList<>(criteria.size());
        for (Criterion criterion : criteria) {
            compiled.add(CompiledCriterion.of(criterion, stemming));
        }
        return compiled;
    }
}
