package org.antenna.catalog.search.hits;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.antenna.catalog.search.segment.SegmentColumns;

/** Counts how many hits there are under each facet: as many as a search that names it would find. */
public final class FacetCounts {
    private final TopicTree tree;
    private final Map<String, Integer> counts = new HashMap<>();

    public FacetCounts(TopicTree tree) {
        this.tree = tree;
    }

    public void add(SegmentColumns columns, BitSet hits) {
        if (hits.isEmpty()) {
            return;
        }
        FacetNumbers numbers = tree.numbers(columns);
        int[] counted = counted(columns, hits, numbers);
        for (int number = 0; number < counted.length; number++) {
            if (counted[number] > 0) {
                counts.merge(numbers.names().get(number), counted[number], Integer::sum);
            }
        }
    }

    /** By name, those that were counted. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** A report counts once, also under what several of its facets mean. */
    private static int[] counted(SegmentColumns columns, BitSet hits, FacetNumbers numbers) {
        int[][] under = numbers.under();
        int[] counted = new int[numbers.names().size()];
        int[] lastCounted = new int[counted.length];
        Arrays.fill(lastCounted, -1);
        for (int at = hits.nextSetBit(0); at >= 0; at = hits.nextSetBit(at + 1)) {
            for (int which = columns.facetsAt(at) - 1; which >= 0; which--) {
                for (int number : under[columns.facet(at, which)]) {
                    if (lastCounted[number] != at) {
                        lastCounted[number] = at;
                        counted[number]++;
                    }
                }
            }
        }
        return counted;
    }
}
