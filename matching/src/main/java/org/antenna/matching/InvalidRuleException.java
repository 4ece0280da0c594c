package org.antenna.matching;

import java.util.List;

/** A rule that was never to come this far: whoever accepts rules from people asks {@link RuleCheck} first. */
public final class InvalidRuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final List<RuleProblem> problems;

    InvalidRuleException(List<RuleProblem> problems) {
        super("invalid rule: " + problems);
        this.problems = List.copyOf(problems);
    }

    InvalidRuleException(List<RuleProblem> problems, Exception cause) {
        this(problems);
        initCause(cause);
    }

    /** At least one. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
