package org.antenna.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one match writes down on its way; used again by the next. */
final class Scratch {
    /** Buffers for a longer text are not kept. */
    private static final int LONGEST_KEPT = 1 << 17;

    private static final int USUAL = 1 << 12;

    final long[] present;
    final int[] tokens;
    int count;

    final long[] told;
    int[] toldSlots = new int[64];
    int toldCount;

    int[] ranges = new int[256];
    int rangeCount;
    final List<DeltaRule> fresh = new ArrayList<>();
    int candidates;

    /** Runs of the lists of tokens, from and to; postings that they call up. */
    final int[] lists;

    int[] postings = new int[1024];

    /** Written so that no read is left out that was only made to bring something nearer. */
    int touched;

    int turn;

    char[] letters = new char[USUAL];
    int[] pieces = new int[USUAL];
    int[] next = new int[USUAL];
    int[] above = new int[USUAL];

    Scratch(int tokens, int slots) {
        present = new long[Sizes.bits(tokens)];
        this.tokens = new int[tokens + 1];
        present[0] = 1L << Tokens.NOTHING;
        lists = new int[2 * tokens + 2];
        told = new long[Sizes.bits(slots)];
    }

    boolean has(int token) {
        return (present[token >>> 6] >>> token & 1) != 0;
    }

    /** Written always and counted only when new: a branch here would often be guessed wrong. */
    void add(int token) {
        long before = present[token >>> 6];
        present[token >>> 6] = before | 1L << token;
        tokens[count] = token;
        count += (int) (~before >>> token) & 1;
    }

    /** Whether the predicate whose slots begin there is looked at for the first time. */
    boolean tell(int firstSlot) {
        long bit = 1L << firstSlot;
        if ((told[firstSlot >>> 6] & bit) != 0) {
            return false;
        }
        told[firstSlot >>> 6] |= bit;
        if (toldCount == toldSlots.length) {
            toldSlots = Arrays.copyOf(toldSlots, toldCount * 2);
        }
        toldSlots[toldCount++] = firstSlot;
        return true;
    }

    /** Slots that match, from the first to before the last. */
    void range(int from, int to) {
        if (rangeCount > 0 && ranges[rangeCount - 1] == from) {
            ranges[rangeCount - 1] = to;
            return;
        }
        if (rangeCount == ranges.length) {
            ranges = Arrays.copyOf(ranges, rangeCount * 2);
        }
        ranges[rangeCount++] = from;
        ranges[rangeCount++] = to;
    }

    /** Room for so many postings, those there kept. */
    int[] postings(int length) {
        if (length > postings.length) {
            postings = Arrays.copyOf(postings, Math.max(length, postings.length * 2));
        }
        return postings;
    }

    /** A buffer for so many characters, and as many pieces. */
    char[] letters(int length) {
        if (length > letters.length) {
            makeLetters(length + length / 4);
        }
        return letters;
    }

    private void makeLetters(int length) {
        letters = new char[length];
        pieces = new int[length];
        next = new int[length];
        above = new int[length];
    }

    /** As new, without the buffers that a very long text or answer has made. */
    void clear() {
        for (int at = 0; at < count; at++) {
            present[tokens[at] >>> 6] = 0;
        }
        for (int at = 0; at < toldCount; at++) {
            told[toldSlots[at] >>> 6] = 0;
        }
        present[0] = 1L << Tokens.NOTHING;
        count = 0;
        toldCount = 0;
        rangeCount = 0;
        candidates = 0;
        fresh.clear();
        if (letters.length > LONGEST_KEPT) {
            makeLetters(USUAL);
        }
        postings = postings.length > LONGEST_KEPT ? new int[USUAL] : postings;
        ranges = ranges.length > LONGEST_KEPT ? new int[USUAL] : ranges;
        toldSlots = toldSlots.length > LONGEST_KEPT ? new int[USUAL] : toldSlots;
    }
}
