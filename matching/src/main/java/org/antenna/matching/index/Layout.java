package org.antenna.matching.index;

import java.util.Arrays;

/** Puts predicates, postings and slots in the order of {@link Base}. */
final class Layout {
    private final Arena formulas;
    private final int[] predicateOf;
    private final float[] expected;

    /** Of a predicate as gathered: its rules, and where it is filed first. */
    private final int[] rulesOf;

    private final int[] first;
    private final int[] second;

    private final Gate gate = new Gate();
    private int used;

    Layout(Arena formulas, int[] predicateOf, float[] expected) {
        this.formulas = formulas;
        this.predicateOf = predicateOf;
        this.expected = expected;
        rulesOf = new int[formulas.count()];
        first = new int[formulas.count()];
        second = new int[formulas.count()];
    }

    Base base(long[] most, long[] least) {
        for (int predicate : predicateOf) {
            used += rulesOf[predicate]++ == 0 ? 1 : 0;
        }
        int[] postingsOfToken = new int[expected.length + 1];
        for (int predicate = 0; predicate < rulesOf.length; predicate++) {
            if (rulesOf[predicate] > 0) {
                choose(predicate);
                first[predicate] = gate.commonest(this::expected);
                second[predicate] = gate.second();
                for (int at = 0; at < gate.count(); at++) {
                    postingsOfToken[gate.token(at) + 1]++;
                }
            }
        }
        int[] order = order();
        return filed(order, postingsOfToken, most, least);
    }

    private float expected(int token) {
        return expected[token];
    }

    private void choose(int predicate) {
        gate.choose(formulas.code(), formulas.start(predicate), formulas.end(predicate), this::expected);
    }

    /** The predicates in use, by first token, within it by second: counting sort by the lesser key, then by the greater. */
    private int[] order() {
        int[] inUse = new int[used];
        int count = 0;
        for (int predicate = 0; predicate < rulesOf.length; predicate++) {
            if (rulesOf[predicate] > 0) {
                inUse[count++] = predicate;
            }
        }
        return sorted(sorted(inUse, second), first);
    }

    private int[] sorted(int[] predicates, int[] key) {
        int[] from = new int[expected.length + 2];
        for (int predicate : predicates) {
            from[key[predicate] + 2]++;
        }
        for (int at = 1; at < from.length; at++) {
            from[at] += from[at - 1];
        }
        int[] sorted = new int[predicates.length];
        for (int predicate : predicates) {
            sorted[from[key[predicate] + 1]++] = predicate;
        }
        return sorted;
    }

    private Base filed(int[] order, int[] postingsOfToken, long[] most, long[] least) {
        int tokens = expected.length;
        int[] start = postingsOfToken;
        for (int token = 0; token < tokens; token++) {
            start[token + 1] += start[token];
        }
        long[] filed = new long[start[tokens]];
        int[] next = Arrays.copyOf(start, tokens);
        int[] code = new int[Math.toIntExact(codeLength(order))];
        int[] formulaOf = new int[used + 1];
        int[] slotsOf = new int[used + 1];
        int[] numberOf = new int[rulesOf.length];
        for (int number = 0; number < used; number++) {
            int predicate = order[number];
            numberOf[predicate] = number;
            int length = formulas.end(predicate) - formulas.start(predicate);
            System.arraycopy(formulas.code(), formulas.start(predicate), code, formulaOf[number], length);
            formulaOf[number + 1] = formulaOf[number] + length;
            slotsOf[number + 1] = slotsOf[number] + rulesOf[predicate];
            choose(predicate);
            int posting = number | (gate.isWhole() ? 0 : Base.UNPROVEN) | (gate.count() > 1 ? Base.SHARED : 0);
            long withSecond = (long) (gate.second() + 1) << 32 | Integer.toUnsignedLong(posting);
            for (int at = 0; at < gate.count(); at++) {
                filed[next[gate.token(at)]++] = withSecond;
            }
        }
        return withRuns(filed, start, formulaOf, code, slotsOf, slots(numberOf, slotsOf, most, least));
    }

    private long codeLength(int[] order) {
        long length = 0;
        for (int predicate : order) {
            length += formulas.end(predicate) - formulas.start(predicate);
        }
        return length;
    }

    private Base withRuns(long[] filed, int[] start, int[] formulaOf, int[] code, int[] slotsOf, Slots slots) {
        int tokens = expected.length;
        int[] runs = new int[tokens + 1];
        int[] seconds = new int[filed.length];
        int[] postingsOf = new int[filed.length + 1];
        int[] postings = new int[filed.length];
        int run = 0;
        for (int token = 0; token < tokens; token++) {
            runs[token] = run;
            Arrays.sort(filed, start[token], start[token + 1]);
            for (int at = start[token]; at < start[token + 1]; at++) {
                int behind = (int) (filed[at] >>> 32) - 1;
                if (at == start[token] || behind != seconds[run - 1]) {
                    seconds[run] = behind;
                    postingsOf[run++] = at;
                }
                postings[at] = (int) filed[at];
            }
        }
        runs[tokens] = run;
        postingsOf[run] = filed.length;
        return new Base(
                runs,
                Arrays.copyOf(seconds, run),
                Arrays.copyOf(postingsOf, run + 1),
                postings,
                formulaOf,
                code,
                slotsOf,
                slots);
    }

    private Slots slots(int[] numberOf, int[] slotsOf, long[] most, long[] least) {
        int[] next = Arrays.copyOf(slotsOf, used);
        long[] high = new long[predicateOf.length];
        long[] low = new long[predicateOf.length];
        for (int rule = 0; rule < predicateOf.length; rule++) {
            int slot = next[numberOf[predicateOf[rule]]]++;
            high[slot] = most[rule];
            low[slot] = least[rule];
        }
        return new Slots(high, low);
    }
}
