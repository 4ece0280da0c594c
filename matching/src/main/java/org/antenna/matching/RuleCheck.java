package org.antenna.matching;

import java.util.ArrayList;
import java.util.List;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.text.QuerySyntaxException;

/** What is wrong with a rule, said so that its author can mend it. */
public final class RuleCheck {
    /** At most so many criteria in the three lists together. */
    public static final int MAX_CRITERIA = 32;

    /** At most so many values in one list of a criterion. */
    public static final int MAX_VALUES = 200;

    private RuleCheck() {}

    /** At most so many values, words and phrases in all criteria together. */
    public static final int MAX_CONDITIONS = 1_000;

    /**
     * Everything that can be said without knowing which codes exist; empty for a rule that can be kept. Beside what a
     * criterion lacks, a rule is refused that asks for nothing: one that only excludes, be it by {@code noneOf} or by a
     * text such as {@code NOT 石油} that nothing else narrows.
     */
    public static List<RuleProblem> problems(Rule rule) {
        List<RuleProblem> problems = inParts(rule, true);
        return problems.isEmpty() ? wholeProblems(rule, read(rule).expression()) : List.copyOf(problems);
    }

    /** As {@link #problems}, for whoever needs the rule itself: each text is read once. */
    static CompiledRule compiled(Rule rule) {
        if (!inParts(rule, false).isEmpty()) {
            throw new InvalidRuleException(problems(rule));
        }
        CompiledRule compiled;
        try {
            compiled = read(rule);
        } catch (QuerySyntaxException e) {
            throw new InvalidRuleException(problems(rule), e);
        }
        Expression expression = compiled.expression();
        if (!expression.hasGate() || expression.size() > MAX_CONDITIONS) {
            throw new InvalidRuleException(wholeProblems(rule, expression));
        }
        return compiled;
    }

    /** Codes of topics, missions and country groups that do not exist; empty when all do. */
    public static List<RuleProblem> unknownCodes(Rule rule, KnownCodes known) {
        List<RuleProblem> problems = new ArrayList<>();
        each(rule, (list, at, criterion) -> CriterionCheck.unknownCodes(list, at, criterion, known, problems));
        return List.copyOf(problems);
    }

    private static CompiledRule read(Rule rule) {
        return new CompiledRule(
                CompiledRule.criteria(rule.allOf(), rule.stemming()),
                CompiledRule.criteria(rule.anyOf(), rule.stemming()),
                CompiledRule.criteria(rule.noneOf(), rule.stemming()));
    }

    private static List<RuleProblem> inParts(Rule rule, boolean texts) {
        List<RuleProblem> problems = new ArrayList<>(0);
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
        each(rule, (list, at, criterion) -> {
            CriterionCheck.shape(list, at, criterion, problems);
            if (texts) {
                CriterionCheck.text(list, at, criterion, problems);
            }
        });
        return problems;
    }

    private static List<RuleProblem> wholeProblems(Rule rule, Expression expression) {
        if (expression.size() > MAX_CONDITIONS) {
            return List.of(new RuleProblem(
                    "rule",
                    "rule-too-large",
                    "规则过大，所有条件合计最多 %d 个选项和检索词。".formatted(MAX_CONDITIONS),
                    "the rule is too large; all criteria together may have %d values and words"
                            .formatted(MAX_CONDITIONS)));
        }
        return expression.hasGate() ? List.of() : textsThatOnlyExclude(rule);
    }

    private static List<RuleProblem> textsThatOnlyExclude(Rule rule) {
        List<RuleProblem> problems = new ArrayList<>();
        each(new Rule(rule.allOf(), rule.anyOf(), List.of(), rule.stemming()), (list, at, criterion) -> {
            if (!CompiledCriterion.of(criterion, rule.stemming())
                    .expression(true)
                    .hasGate()) {
                problems.add(
                        new RuleProblem(
                                CriterionCheck.field(list, at) + ".text",
                                "text-only-excludes",
                                "这个检索式可以不含任何检索词而成立，请至少写一个必须出现的词，或改用排除条件。",
                                "a report could fit without any of these words; name one that must occur, or exclude in noneOf"));
            }
        });
        return problems;
    }

    private interface CriterionVisitor {
        void visit(String list, int at, Criterion criterion);
    }

    private static void each(Rule rule, CriterionVisitor visitor) {
        each("rule.allOf", rule.allOf(), visitor);
        each("rule.anyOf", rule.anyOf(), visitor);
        each("rule.noneOf", rule.noneOf(), visitor);
    }

    private static void each(String list, List<Criterion> criteria, CriterionVisitor visitor) {
        for (int at = 0; at < criteria.size(); at++) {
            visitor.visit(list, at, criteria.get(at));
        }
    }
}
