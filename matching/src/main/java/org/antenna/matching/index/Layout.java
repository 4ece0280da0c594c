package org.antenna.matching.index;

import java.util.Arrays;

/** Puts predicates, postings and slots in the order of {@link Base}. */
final class Layout {
    private final Arena formulas;
    private final int[] predicateOf;
    private final float[] expected;
    private final Gate gate;

    /** Of a predicate as gathered: its rules. */
    private final int[] rulesOf;

    /** Of a token: how many postings, then where they begin. */
    private final int[] postingsOf;

    private long[] postings = {};
    private int common;

    Layout(Arena formulas, int[] predicateOf, float[] expected) {
        this.formulas = formulas;
        this.predicateOf = predicateOf;
        this.expected = expected;
        gate = new Gate(token -> expected[token]);
        rulesOf = new int[formulas.count()];
        postingsOf = new int[expected.length + 1];
    }

    Base base(long[] most, long[] least) {
        for (int predicate : predicateOf) {
            rulesOf[predicate]++;
        }
        int[] order = order();
        for (int token = 0; token < expected.length; token++) {
            postingsOf[token + 1] += postingsOf[token];
        }
        postings = new long[postingsOf[expected.length]];
        int[] firstSlot = new int[rulesOf.length];
        int[] predicates = predicates(order, firstSlot);
        int[] listOf = new int[expected.length + 1];
        int[] lists = lists(listOf);
        return new Base(listOf, lists, predicates, slots(firstSlot, most, least), order.length, common);
    }

    /** The predicates in use by their first tokens, then by their second: a counting sort by the lesser key, then by the greater. */
    private int[] order() {
        int[] first = new int[rulesOf.length];
        int[] second = new int[rulesOf.length];
        int[] used = new int[rulesOf.length];
        int count = 0;
        for (int predicate = 0; predicate < rulesOf.length; predicate++) {
            if (rulesOf[predicate] > 0) {
                choose(predicate);
                used[count++] = predicate;
                common += gate.share() >= 0.5f ? 1 : 0;
                first[predicate] = gate.commonestFirst();
                second[predicate] = gate.commonestSecond();
                for (int at = 0; at < gate.firsts(); at++) {
                    postingsOf[gate.first(at) + 1] += gate.seconds();
                }
            }
        }
        return sorted(sorted(Arrays.copyOf(used, count), second), first);
    }

    private void choose(int predicate) {
        gate.choose(formulas.code(), formulas.start(predicate), formulas.end(predicate));
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

    private int[] predicates(int[] order, int[] firstSlot) {
        long length = 1;
        for (int predicate : order) {
            length += Base.HEAD + formulas.end(predicate) - formulas.start(predicate);
        }
        int[] written = new int[Math.toIntExact(length)];
        int[] next = Arrays.copyOf(postingsOf, expected.length);
        int at = 0;
        int slot = 0;
        for (int predicate : order) {
            choose(predicate);
            file(at, next);
            firstSlot[predicate] = slot;
            written[at] = slot;
            at = write(predicate, written, at);
            slot += rulesOf[predicate];
        }
        written[at] = slot;
        return written;
    }

    private void file(int predicate, int[] next) {
        int posting = predicate | (gate.isShared() ? Base.SHARED : 0);
        for (int first = 0; first < gate.firsts(); first++) {
            for (int second = 0; second < gate.seconds(); second++) {
                postings[next[gate.first(first)]++] =
                        (long) gate.second(second) + 1 << 32 | Integer.toUnsignedLong(posting);
            }
        }
    }

    /** What the gate proves first. */
    private int write(int predicate, int[] written, int at) {
        int[] code = formulas.code();
        int from = formulas.start(predicate);
        int to = formulas.end(predicate);
        int end = at + Base.HEAD;
        for (boolean proven : new boolean[] {true, false}) {
            for (int part = from; part < to; part = Formula.next(code, part)) {
                if (gate.proves(code, part) == proven) {
                    int length = Formula.next(code, part) - part;
                    System.arraycopy(code, part, written, end, length);
                    end += length;
                }
            }
            if (proven) {
                written[at + 1] = end - at - Base.HEAD << 16 | to - from;
            }
        }
        return end;
    }

    private int[] lists(int[] listOf) {
        int tokens = expected.length;
        int runs = 0;
        for (int token = 0; token < tokens; token++) {
            Arrays.sort(postings, postingsOf[token], postingsOf[token + 1]);
            for (int at = postingsOf[token]; at < postingsOf[token + 1]; at++) {
                runs += isFirst(at, token) ? 1 : 0;
            }
        }
        int[] lists = new int[postings.length + 2 * runs];
        int end = 0;
        for (int token = 0; token < tokens; token++) {
            listOf[token] = end;
            int length = 0;
            for (int at = postingsOf[token]; at < postingsOf[token + 1]; at++) {
                if (isFirst(at, token)) {
                    lists[end++] = (int) (postings[at] >>> 32) - 1;
                    length = end++;
                }
                lists[length]++;
                lists[end++] = (int) postings[at];
            }
        }
        listOf[tokens] = end;
        return lists;
    }

    /** Whether a run begins there. */
    private boolean isFirst(int at, int token) {
        return at == postingsOf[token] || postings[at] >>> 32 != postings[at - 1] >>> 32;
    }

    private Slots slots(int[] firstSlot, long[] most, long[] least) {
        long[] high = new long[predicateOf.length];
        long[] low = new long[predicateOf.length];
        for (int rule = 0; rule < predicateOf.length; rule++) {
            int slot = firstSlot[predicateOf[rule]]++;
            high[slot] = most[rule];
            low[slot] = least[rule];
        }
        return new Slots(high, low);
    }
}
