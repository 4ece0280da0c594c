package org.antenna.matching.index;

/**
 * Predicates in the order in which they are asked: by the first token of their gate, within it by the second. Never
 * changes, except that slots end.
 *
 * <p>Of a token there is a list of runs, one for each second token: {@code second, length, posting…}. A run whose second
 * token is absent is passed over at once. A posting says where the predicate begins; its sign bit, that the predicate
 * lies under other pairs too. A predicate is {@code first slot, numbers proven << 16 | numbers, formula}: the parts that
 * its gate proves stand first, the others behind. Its slots end where those of the next begin.
 */
final class Base {
    static final int SHARED = 1 << 31;

    /** What stands before the formula of a predicate. */
    static final int HEAD = 2;

    private final int[] listOf;
    private final int[] lists;
    private final int[] predicates;
    private final Slots slots;
    private final int distinct;
    private final int common;

    /**
     * Takes the arrays as they are.
     *
     * @param listOf of a token, where its list begins; one more than there are tokens
     * @param predicates one behind the other, and at last the number of slots
     * @param distinct how many
     * @param common how many of them half of all reports or more are expected to call up
     */
    Base(int[] listOf, int[] lists, int[] predicates, Slots slots, int distinct, int common) {
        this.listOf = listOf;
        this.lists = lists;
        this.predicates = predicates;
        this.slots = slots;
        this.distinct = distinct;
        this.common = common;
    }

    /** In steps, each for all tokens: what a step will read is far away and is fetched while the step before is done. */
    void match(Scratch scratch) {
        int lists = lists(scratch);
        int called = 0;
        for (int list = 0; list < lists; list += 2) {
            called = call(scratch.lists[list], scratch.lists[list + 1], called, scratch);
        }
        int touched = 0;
        for (int at = 0; at < called; at++) {
            touched += predicates[scratch.postings[at] & ~SHARED];
        }
        scratch.touched = touched;
        for (int at = 0; at < called; at++) {
            ask(scratch.postings[at], scratch);
        }
    }

    private int lists(Scratch scratch) {
        int count = 0;
        int touched = 0;
        for (int at = 0; at < scratch.count; at++) {
            int token = scratch.tokens[at];
            if (token < listOf.length - 1) {
                int from = listOf[token];
                int to = listOf[token + 1];
                scratch.lists[count] = from;
                scratch.lists[count + 1] = to;
                count += from < to ? 2 : 0;
                touched += from < to ? lists[from] : 0;
            }
        }
        scratch.touched = touched;
        return count;
    }

    /** Writes down the postings of a list whose second token is there. */
    private int call(int from, int to, int called, Scratch scratch) {
        long[] present = scratch.present;
        int end = called;
        int at = from;
        while (at < to) {
            int second = lists[at];
            int first = at + 2;
            int length = lists[at + 1];
            at = first + length;
            if (second < 0 || (present[second >>> 6] >>> second & 1) != 0) {
                System.arraycopy(lists, first, scratch.postings(end + length), end, length);
                end += length;
            }
        }
        return end;
    }

    private void ask(int posting, Scratch scratch) {
        int predicate = posting & ~SHARED;
        if (posting < 0 && !scratch.tell(predicates[predicate])) {
            return;
        }
        scratch.candidates++;
        int sizes = predicates[predicate + 1];
        int formula = predicate + HEAD;
        int end = formula + (sizes & 0xFFFF);
        if (Formula.holds(predicates, formula + (sizes >>> 16), end, scratch.present)) {
            scratch.range(predicates[predicate], predicates[end]);
        }
    }

    int distinct() {
        return distinct;
    }

    int common() {
        return common;
    }

    Slots slots() {
        return slots;
    }

    /** Visits every predicate in turn. */
    void forEach(Visitor visitor) {
        for (int at = 0; at < predicates.length - 1; ) {
            int formula = at + HEAD;
            int end = formula + (predicates[at + 1] & 0xFFFF);
            visitor.visit(predicates, formula, end, predicates[at], predicates[end]);
            at = end;
        }
    }

    /** Gets a formula, whose parts are in no order, and its slots from the first to before the last. */
    interface Visitor {
        void visit(int[] code, int formula, int end, int firstSlot, int endSlot);
    }

    long bytes() {
        return 4L * (listOf.length + lists.length + predicates.length) + slots.bytes();
    }
}
