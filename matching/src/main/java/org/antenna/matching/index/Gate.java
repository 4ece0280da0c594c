package org.antenna.matching.index;

import java.util.Arrays;

/**
 * The tokens under which a formula is filed: whatever fits has at least one of them. Of all parts of the formula that
 * give such a set, the one that the fewest reports are expected to pass. One object serves many formulas in turn.
 */
final class Gate {
    static final int NO_TOKEN = -1;

    private int[] tokens = new int[16];
    private int count;
    private int second;
    private boolean whole;

    /** Finds the gate of the formula that stands there; a formula without a gate never comes here. */
    void choose(int[] code, int from, int to, Expected expected) {
        int best = cheapest(code, from, to, expected);
        count = 0;
        collect(code, best, expected);
        distinct();
        second = NO_TOKEN;
        int parts = 0;
        for (int at = from; at < to; at = Formula.next(code, at)) {
            parts++;
            int part = code[at];
            boolean sought = at != best && Formula.isLiteral(part) && Formula.isWanted(part);
            if (sought && (second < 0 || expected.of(Formula.token(part)) < expected.of(second))) {
                second = Formula.token(part);
            }
        }
        whole = parts == (second < 0 ? 1 : 2) && isPlain(code, best);
    }

    /** How often a token is there. */
    interface Expected {
        float of(int token);
    }

    int count() {
        return count;
    }

    int token(int at) {
        return tokens[at];
    }

    /** The one of its tokens that is there most often. */
    int commonest(Expected expected) {
        int commonest = tokens[0];
        for (int at = 1; at < count; at++) {
            if (expected.of(tokens[at]) > expected.of(commonest)) {
                commonest = tokens[at];
            }
        }
        return commonest;
    }

    /** The share of reports expected to pass. */
    float expected(Expected expected) {
        float sum = 0;
        for (int at = 0; at < count; at++) {
            sum += expected.of(tokens[at]);
        }
        return Math.min(sum, 1);
    }

    /** Another token that must be there, or NO_TOKEN. */
    int second() {
        return second;
    }

    /** Whether gate and second token are all that the formula asks. */
    boolean isWhole() {
        return whole;
    }

    int[] tokens() {
        return Arrays.copyOf(tokens, count);
    }

    private static int cheapest(int[] code, int from, int to, Expected expected) {
        int best = from;
        float least = Float.POSITIVE_INFINITY;
        for (int at = from; at < to; at = Formula.next(code, at)) {
            float cost = cost(code, at, expected);
            if (cost < least) {
                best = at;
                least = cost;
            }
        }
        return best;
    }

    private static float cost(int[] code, int at, Expected expected) {
        int part = code[at];
        if (Formula.isLiteral(part)) {
            return Formula.isWanted(part) ? expected.of(Formula.token(part)) : Float.POSITIVE_INFINITY;
        }
        int to = at + Formula.length(part);
        if (!Formula.isAny(part)) {
            return cost(code, cheapest(code, at + 1, to, expected), expected);
        }
        float sum = 0;
        for (int inner = at + 1; inner < to; inner = Formula.next(code, inner)) {
            sum += cost(code, inner, expected);
        }
        return sum;
    }

    private void collect(int[] code, int at, Expected expected) {
        int part = code[at];
        if (Formula.isLiteral(part)) {
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, count * 2);
            }
            tokens[count++] = Formula.token(part);
            return;
        }
        int to = at + Formula.length(part);
        if (!Formula.isAny(part)) {
            collect(code, cheapest(code, at + 1, to, expected), expected);
            return;
        }
        for (int inner = at + 1; inner < to; inner = Formula.next(code, inner)) {
            collect(code, inner, expected);
        }
    }

    private void distinct() {
        if (count < 2) {
            return;
        }
        Arrays.sort(tokens, 0, count);
        int kept = 1;
        for (int at = 1; at < count; at++) {
            if (tokens[at] != tokens[at - 1]) {
                tokens[kept++] = tokens[at];
            }
        }
        count = kept;
    }

    private static boolean isPlain(int[] code, int at) {
        if (Formula.isLiteral(code[at])) {
            return true;
        }
        for (int inner = at + 1; inner < at + Formula.length(code[at]); inner++) {
            if (!Formula.isLiteral(code[inner])) {
                return false;
            }
        }
        return Formula.isAny(code[at]);
    }
}
