package org.antenna.catalog.search.hits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.antenna.catalog.search.segment.SegmentColumns;

/** Numbers for all that is counted, so that counting looks up no name. What was worked out of a segment stays as long as it. */
final class FacetNumbers {
    private final Function<String, List<String>> meaning;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<SegmentColumns, int[][]> known = new WeakHashMap<>();

    /** @param meaning of a facet that reports bear: the names under which it is counted */
    FacetNumbers(Function<String, List<String>> meaning) {
        this.meaning = meaning;
    }

    /** For each facet of the segment the numbers it counts for. */
    synchronized int[][] under(SegmentColumns columns) {
        return known.computeIfAbsent(
                columns, each -> each.values().stream().map(this::under).toArray(int[][]::new));
    }

    /** More than any number so far. */
    synchronized int size() {
        return names.size();
    }

    synchronized String name(int number) {
        return names.get(number);
    }

    private int[] under(String facet) {
        return meaning.apply(facet).stream().mapToInt(this::number).toArray();
    }

    private int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }
}
