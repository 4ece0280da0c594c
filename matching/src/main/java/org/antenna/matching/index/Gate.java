package org.antenna.matching.index;

import java.util.Arrays;

/**
 * The tokens under which a formula is filed. Each part of a formula that asks for something gives a set of tokens of which
 * at least one must be there. The part that the fewest reports have is the first, the next the second, as long as there
 * are few pairs of a token of the one with a token of the other: a formula is filed under each pair. One object serves
 * many formulas in turn.
 */
final class Gate {
    static final int NO_TOKEN = -1;

    /** More pairs cost more room than they save time. */
    private static final int MOST_PAIRS = 12;

    private final Expected expected;
    private final Side first = new Side();
    private final Side second = new Side();
    private int firstPart;
    private int secondPart;

    Gate(Expected expected) {
        this.expected = expected;
    }

    /** Finds the gate of the formula that stands there; a formula without a gate never comes here. */
    void choose(int[] code, int from, int to) {
        firstPart = expected.rarest(code, from, to);
        first.of(code, firstPart);
        secondPart = -1;
        second.count = 0;
        float least = Float.POSITIVE_INFINITY;
        for (int at = from; at < to; at = Formula.next(code, at)) {
            float share = at == firstPart ? Float.POSITIVE_INFINITY : expected.toCallUp(code, at);
            if (share < least && tokensAtMost(code, at) * first.count <= MOST_PAIRS) {
                secondPart = at;
                least = share;
            }
        }
        if (secondPart >= 0) {
            second.of(code, secondPart);
        }
    }

    int firsts() {
        return first.count;
    }

    int first(int at) {
        return first.tokens[at];
    }

    /** At least one: where there is no second part, NO_TOKEN stands for it. */
    int seconds() {
        return Math.max(second.count, 1);
    }

    int second(int at) {
        return second.count == 0 ? NO_TOKEN : second.tokens[at];
    }

    /** Whether two tokens of one report may call it up. */
    boolean isShared() {
        return firsts() * seconds() > 1;
    }

    /** The one of the first tokens that is there most often. */
    int commonestFirst() {
        return first.commonest();
    }

    /** The same of the second tokens, or NO_TOKEN. */
    int commonestSecond() {
        return second.count == 0 ? NO_TOKEN : second.commonest();
    }

    int[] firstTokens() {
        return Arrays.copyOf(first.tokens, first.count);
    }

    /** Whether a part is met once the formula was called up: it needs no further look. */
    boolean proves(int[] code, int part) {
        return (part == firstPart || part == secondPart) && Formula.isPlain(code, part);
    }

    /** The share of reports that will call it up. */
    float share() {
        float sum = 0;
        for (int at = 0; at < first.count; at++) {
            sum += expected.of(first.tokens[at]);
        }
        return Math.min(sum, 1);
    }

    private static int tokensAtMost(int[] code, int at) {
        return Formula.isLiteral(code[at]) ? 1 : Formula.length(code[at]) - 1;
    }

    private final class Side {
        private int[] tokens = new int[16];
        private int count;

        void of(int[] code, int part) {
            count = 0;
            collect(code, part);
            if (count > 1) {
                distinct();
            }
        }

        int commonest() {
            int commonest = tokens[0];
            for (int at = 1; at < count; at++) {
                if (expected.of(tokens[at]) > expected.of(commonest)) {
                    commonest = tokens[at];
                }
            }
            return commonest;
        }

        private void collect(int[] code, int at) {
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
                collect(code, expected.rarest(code, at + 1, to));
                return;
            }
            for (int inner = at + 1; inner < to; inner = Formula.next(code, inner)) {
                collect(code, inner);
            }
        }

        private void distinct() {
            Arrays.sort(tokens, 0, count);
            int kept = 1;
            for (int at = 1; at < count; at++) {
                if (tokens[at] != tokens[at - 1]) {
                    tokens[kept++] = tokens[at];
                }
            }
            count = kept;
        }
    }
}
