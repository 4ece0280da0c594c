package org.antenna.matching.index;

import java.util.UUID;

/** A rule that came after the base was built. */
final class DeltaRule {
    final UUID id;
    final int[] formula;
    final int[] gate;
    final int second;

    /** There from this version on, to before the other. */
    final int begun;

    /** Written by one thread without care: whoever reads too early reads a version that is still to come. */
    int ended = Integer.MAX_VALUE;

    DeltaRule(UUID id, int[] formula, Gate gate, int begun) {
        this.id = id;
        this.formula = formula;
        this.gate = gate.firstTokens();
        this.second = gate.seconds() == 1 ? gate.second(0) : Gate.NO_TOKEN;
        this.begun = begun;
    }

    boolean isLiving(int version) {
        return begun <= version && version < ended;
    }

    /** Whether it fits, asked at one of its gate tokens: only the first present answers, so that it is told once. */
    boolean fits(int token, Scratch scratch) {
        if (second >= 0 && !scratch.has(second)) {
            return false;
        }
        for (int other : gate) {
            if (other == token) {
                break;
            }
            if (scratch.has(other)) {
                return false;
            }
        }
        scratch.candidates++;
        return Formula.holds(formula, 0, formula.length, scratch.present);
    }
}
