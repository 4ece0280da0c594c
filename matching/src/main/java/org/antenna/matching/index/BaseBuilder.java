package org.antenna.matching.index;

import java.util.Arrays;
import java.util.UUID;

/** Gathers rules, in any order, and makes a {@link Base} of them. Of an id that comes twice the last rule counts. */
final class BaseBuilder {
    private final Arena formulas = new Arena();
    private long[] most = new long[1024];
    private long[] least = new long[1024];
    private int[] predicateOf = new int[1024];
    private int[] table = new int[2048];
    private int rules;

    /** A rule with the number of its predicate, as {@link #predicate} gave it. */
    void rule(UUID id, int predicate) {
        rule(id.getMostSignificantBits(), id.getLeastSignificantBits(), predicate);
    }

    int predicate(int[] formula) {
        return formulas.add(formula);
    }

    int rules() {
        return rules;
    }

    Base build(Tokens tokens) {
        float[] expected = new float[tokens.count()];
        for (int token = 0; token < expected.length; token++) {
            expected[token] = tokens.expected(token);
        }
        return new Layout(formulas, Arrays.copyOf(predicateOf, rules), expected).base(most, least);
    }

    private void rule(long high, long low, int predicate) {
        int mask = table.length - 1;
        int at = Slots.hash(high, low) & mask;
        while (table[at] != 0) {
            int rule = table[at] - 1;
            if (most[rule] == high && least[rule] == low) {
                predicateOf[rule] = predicate;
                return;
            }
            at = (at + 1) & mask;
        }
        if (rules == most.length) {
            grow();
            rule(high, low, predicate);
            return;
        }
        table[at] = rules + 1;
        most[rules] = high;
        least[rules] = low;
        predicateOf[rules++] = predicate;
    }

    private void grow() {
        most = Arrays.copyOf(most, rules * 2);
        least = Arrays.copyOf(least, rules * 2);
        predicateOf = Arrays.copyOf(predicateOf, rules * 2);
        table = new int[Sizes.table(rules * 2)];
        int mask = table.length - 1;
        for (int rule = 0; rule < rules; rule++) {
            int at = Slots.hash(most[rule], least[rule]) & mask;
            while (table[at] != 0) {
                at = (at + 1) & mask;
            }
            table[at] = rule + 1;
        }
    }
}
