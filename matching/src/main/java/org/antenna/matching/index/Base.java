package org.antenna.matching.index;

import java.util.Arrays;

/**
 * Predicates in the order in which they are asked: by their gate token, within it by second token. Under a token lie runs
 * of postings, one run for each second token; a run whose second token is absent is passed over at once. A posting is the
 * number of a predicate with two marks. Never changes, except that slots end.
 */
final class Base {
    /** Marks of a posting: the formula must be read; the predicate may be filed under another token present. */
    static final int UNPROVEN = 1 << 31;

    static final int SHARED = 1 << 30;
    private static final int PREDICATE = SHARED - 1;

    /** Of a token: its first run. */
    private final int[] runs;

    private final int[] seconds;
    private final int[] postingsOf;
    private final int[] postings;

    /** Of a predicate: its formula in the code, its first slot. */
    private final int[] formulas;

    private final int[] code;
    private final int[] slotsOf;
    private final Slots slots;

    Base(
            int[] runs,
            int[] seconds,
            int[] postingsOf,
            int[] postings,
            int[] formulas,
            int[] code,
            int[] slotsOf,
            Slots slots) {
        this.runs = runs;
        this.seconds = seconds;
        this.postingsOf = postingsOf;
        this.postings = postings;
        this.formulas = formulas;
        this.code = code;
        this.slotsOf = slotsOf;
        this.slots = slots;
    }

    void match(Scratch scratch) {
        for (int at = 0; at < scratch.count; at++) {
            int token = scratch.tokens[at];
            if (token < runs.length - 1) {
                match(runs[token], runs[token + 1], scratch);
            }
        }
    }

    private void match(int fromRun, int toRun, Scratch scratch) {
        long[] present = scratch.present;
        for (int run = fromRun; run < toRun; run++) {
            int second = seconds[run];
            if (second >= 0 && (present[second >>> 6] >>> second & 1) == 0) {
                continue;
            }
            int to = postingsOf[run + 1];
            int from = postingsOf[run];
            scratch.candidates += to - from;
            for (int at = from; at < to; at++) {
                int posting = postings[at];
                int predicate = posting & PREDICATE;
                if (posting < 0 && !Formula.holds(code, formulas[predicate], formulas[predicate + 1], present)) {
                    continue;
                }
                if ((posting & SHARED) == 0 || scratch.tell(predicate)) {
                    scratch.range(slotsOf[predicate], slotsOf[predicate + 1]);
                }
            }
        }
    }

    Slots slots() {
        return slots;
    }

    int predicates() {
        return formulas.length - 1;
    }

    int postings() {
        return postings.length;
    }

    /** Predicates whose gate half of all reports or more are expected to pass. */
    int commonGates(Gate.Expected expected) {
        Gate gate = new Gate();
        int common = 0;
        for (int predicate = 0; predicate < predicates(); predicate++) {
            gate.choose(code, formulas[predicate], formulas[predicate + 1], expected);
            common += gate.expected(expected) >= 0.5f ? 1 : 0;
        }
        return common;
    }

    int firstSlot(int predicate) {
        return slotsOf[predicate];
    }

    int[] formula(int predicate) {
        return Arrays.copyOfRange(code, formulas[predicate], formulas[predicate + 1]);
    }

    long bytes() {
        return 4L
                        * (runs.length
                                + seconds.length
                                + postingsOf.length
                                + postings.length
                                + formulas.length
                                + code.length
                                + slotsOf.length)
                + slots.bytes();
    }
}
