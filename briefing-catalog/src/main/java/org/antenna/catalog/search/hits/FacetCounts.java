package org.antenna.catalog.search.hits;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.antenna.catalog.search.segment.SegmentColumns;

/** Counts how many hits there are under each facet: as many as a search that names it would find. */
public final class FacetCounts {
    private final FacetNumbers numbers;
    private int[] counts = new int[0];

    /** By number the last position that counted; positions go on from segment to segment. */
    private int[] lastCounted = new int[0];

    private int before;

    public FacetCounts(TopicTree tree) {
        this.numbers = tree.numbers();
    }

    /** A report counts once, also under what several of its facets mean. */
    public void add(SegmentColumns columns, BitSet hits) {
        if (hits.isEmpty()) {
            return;
        }
        int[][] under = numbers.under(columns);
        reserve(numbers.size());
        for (int at = hits.nextSetBit(0); at >= 0; at = hits.nextSetBit(at + 1)) {
            for (int which = columns.facetsAt(at) - 1; which >= 0; which--) {
                for (int number : under[columns.facet(at, which)]) {
                    if (lastCounted[number] != before + at) {
                        lastCounted[number] = before + at;
                        counts[number]++;
                    }
                }
            }
        }
        before += columns.size();
    }

    /** By name, those that were counted. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counted = new HashMap<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                counted.put(numbers.name(number), counts[number]);
            }
        }
        return counted;
    }

    private void reserve(int size) {
        int known = counts.length;
        if (size > known) {
            counts = Arrays.copyOf(counts, size);
            lastCounted = Arrays.copyOf(lastCounted, size);
            Arrays.fill(lastCounted, known, size, -1);
        }
    }
}
