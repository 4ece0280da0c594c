package org.antenna.text;

import java.util.Arrays;

/** For each UTF-16 position of a canonical form, the stretch of the original from which it came. */
final class Offsets {
    private int[] starts;
    private int[] ends;
    private int length;

    Offsets(int expected) {
        starts = new int[expected];
        ends = new int[expected];
    }

    /** So many more positions, all from the same stretch. */
    void add(int count, int start, int end) {
        int grown = length + count;
        if (grown > starts.length) {
            starts = Arrays.copyOf(starts, grown * 2);
            ends = Arrays.copyOf(ends, grown * 2);
        }
        Arrays.fill(starts, length, grown, start);
        Arrays.fill(ends, length, grown, end);
        length = grown;
    }

    /** Where the canonical characters from {@code from} to before {@code to} stand in the original. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }
}
