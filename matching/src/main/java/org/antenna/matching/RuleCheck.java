package org.antenna.matching;

import java.util.ArrayList;
import java.util.List;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;

/** What is wrong with a rule, said so that its author can mend it. */
public final class RuleCheck {
    /** At most so many criteria in the three lists together. */
    public static final int MAX_CRITERIA = 32;

    /** At most so many values in one list of a criterion. */
    public static final int MAX_VALUES = 200;

    private RuleCheck() {}

    /**
     * Everything that can be said without knowing which codes exist; empty for a rule that can be kept. Beside what a
     * criterion lacks, a rule is refused that asks for nothing: one that only excludes, be it by {@code noneOf} or by a
     * text such as {@code NOT 石油} that nothing else narrows.
     */
    public static List<RuleProblem> problems(Rule rule) {
        List<RuleProblem> problems = new ArrayList<>();
        if (rule.allOf().isEmpty() && rule.anyOf().isEmpty()) {
            problems.add(new RuleProblem(
                    "rule",
                    "rule-only-excludes",
                    "规则只有排除条件，请至少写一个要满足的条件。",
                    "the rule only excludes; name at least one condition to be met"));
        }
        if (rule.allOf().size() + rule.anyOf().size() + rule.noneOf().size() > MAX_CRITERIA) {
            problems.add(new RuleProblem(
                    "rule",
                    "too-many-criteria",
                    "条件过多，最多 %d 条。".formatted(MAX_CRITERIA),
                    "too many criteria; a rule may have %d".formatted(MAX_CRITERIA)));
        }
        eachCriterion(rule, (field, criterion) -> problems.addAll(CriterionCheck.problems(field, criterion)));
        if (problems.isEmpty() && !hasGate(rule)) {
            problems.addAll(textsThatOnlyExclude(rule));
        }
        return List.copyOf(problems);
    }

    /** Codes of topics, missions and country groups that do not exist; empty when all do. */
    public static List<RuleProblem> unknownCodes(Rule rule, KnownCodes known) {
        List<RuleProblem> problems = new ArrayList<>();
        eachCriterion(
                rule, (field, criterion) -> problems.addAll(CriterionCheck.unknownCodes(field, criterion, known)));
        return List.copyOf(problems);
    }

    private static boolean hasGate(Rule rule) {
        return CompiledRule.gate(
                        rule.allOf().stream().map(CompiledCriterion::of).toList(),
                        rule.anyOf().stream().map(CompiledCriterion::of).toList())
                != null;
    }

    private static List<RuleProblem> textsThatOnlyExclude(Rule rule) {
        List<RuleProblem> problems = new ArrayList<>();
        eachCriterion(new Rule(rule.allOf(), rule.anyOf(), List.of()), (field, criterion) -> {
            if (CompiledCriterion.of(criterion).gate() == null) {
                problems.add(
                        new RuleProblem(
                                field + ".text",
                                "text-only-excludes",
                                "这个检索式可以不含任何检索词而成立，请至少写一个必须出现的词，或改用排除条件。",
                                "a report could fit without any of these words; name one that must occur, or exclude in noneOf"));
            }
        });
        return problems;
    }

    private interface CriterionVisitor {
        void visit(String field, Criterion criterion);
    }

    private static void eachCriterion(Rule rule, CriterionVisitor visitor) {
        visitAll("rule.allOf", rule.allOf(), visitor);
        visitAll("rule.anyOf", rule.anyOf(), visitor);
        visitAll("rule.noneOf", rule.noneOf(), visitor);
    }

    private static void visitAll(String list, List<Criterion> criteria, CriterionVisitor visitor) {
        for (int at = 0; at < criteria.size(); at++) {
            visitor.visit(list + "[" + at + "]", criteria.get(at));
        }
    }
}
