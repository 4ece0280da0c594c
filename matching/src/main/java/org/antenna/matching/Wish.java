package org.antenna.matching;

import org.antenna.contracts.Rule;

/** What a subscription asks for: everything in a series, or everything that fits a rule. */
public sealed interface Wish {
    /** Every report of the series with this code. */
    record OfSeries(String code) implements Wish {}

    /** Every report that fits the rule; the rule must be without {@link RuleCheck#problems(Rule) problems}. */
    record OfRule(Rule rule) implements Wish {}
}
