package org.antenna.catalog.search.hits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.antenna.catalog.search.segment.SegmentColumns;

/** Counts how many hits there are under each facet: as many as a search that names it would find. */
public final class FacetCounts {
    private final Function<String, List<String>> meaning;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] counts = new int[1_024];

    /** @param meaning of a facet that reports bear: those under which they are counted */
    public FacetCounts(Function<String, List<String>> meaning) {
        this.meaning = meaning;
    }

    public void add(SegmentColumns columns, BitSet hits) {
        if (hits.isEmpty()) {
            return;
        }
        int[][] under = columns.values().stream().map(this::numbers).toArray(int[][]::new);
        int[] lastCounted = new int[names.size()];
        Arrays.fill(lastCounted, -1);
        for (int at = hits.nextSetBit(0); at >= 0; at = hits.nextSetBit(at + 1)) {
            for (int which = columns.facetsAt(at) - 1; which >= 0; which--) {
                for (int number : under[columns.facet(at, which)]) {
                    if (lastCounted[number] != at) {
                        lastCounted[number] = at;
                        counts[number]++;
                    }
                }
            }
        }
    }

    /** By name, those that were counted. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counted = new HashMap<>();
        for (int number = 0; number < names.size(); number++) {
            if (counts[number] > 0) {
                counted.put(names.get(number), counts[number]);
            }
        }
        return counted;
    }

    private int[] numbers(String borne) {
        return meaning.apply(borne).stream().mapToInt(this::number).toArray();
    }

    private int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (names.size() == counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }
}
