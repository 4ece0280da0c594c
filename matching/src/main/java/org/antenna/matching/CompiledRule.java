package org.antenna.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.jspecify.annotations.Nullable;

/** A wish made ready to be asked about reports one by one; {@link RuleIndex} asks many at once. Immutable. */
public final class CompiledRule {
    private final List<CompiledCriterion> allOf;
    private final List<CompiledCriterion> anyOf;
    private final List<CompiledCriterion> noneOf;

    private CompiledRule(List<CompiledCriterion> allOf, List<CompiledCriterion> anyOf, List<CompiledCriterion> noneOf) {
        this.allOf = allOf;
        this.anyOf = anyOf;
        this.noneOf = noneOf;
    }

    /** @throws InvalidRuleException when {@link RuleCheck#problems(Rule)} finds any */
    public static CompiledRule compile(Wish wish) {
        return switch (wish) {
            case Wish.OfSeries series ->
                new CompiledRule(List.of(CompiledCriterion.ofSeries(series.code())), List.of(), List.of());
            case Wish.OfRule rule -> compile(rule.rule());
        };
    }

    private static CompiledRule compile(Rule rule) {
        List<RuleProblem> problems = RuleCheck.problems(rule);
        if (!problems.isEmpty()) {
            throw new InvalidRuleException(problems);
        }
        return new CompiledRule(criteria(rule.allOf()), criteria(rule.anyOf()), criteria(rule.noneOf()));
    }

    /** Why the report fits, empty when it does not. */
    public Optional<Reasons> match(ReportFacts report, Vocabulary vocabulary) {
        return match(new SeenReport(report, vocabulary));
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

    /** Never absent: a rule without one has a problem. */
    Gate gate() {
        Gate gate = gate(allOf, anyOf);
        if (gate == null) {
            throw new IllegalStateException("a rule without a gate passed its check");
        }
        return gate;
    }

    static @Nullable Gate gate(List<CompiledCriterion> allOf, List<CompiledCriterion> anyOf) {
        List<@Nullable Gate> gates = gates(allOf);
        gates.add(Gate.union(gates(anyOf)));
        return Gate.narrowest(gates);
    }

    private static List<@Nullable Gate> gates(List<CompiledCriterion> criteria) {
        List<@Nullable Gate> gates = new ArrayList<>();
        criteria.forEach(criterion -> gates.add(criterion.gate()));
        return gates;
    }

    private static List<CompiledCriterion> criteria(List<Criterion> criteria) {
        return criteria.stream().map(CompiledCriterion::of).toList();
    }
}
