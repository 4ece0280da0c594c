package org.antenna.catalog.search.hits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the facets of one segment are counted as, by number.
 *
 * @param names of the numbers that are counted
 * @param under for each facet of the segment the numbers it counts for
 */
@SuppressWarnings("ArrayRecordComponent") // read in loops, never compared
record FacetNumbers(List<String> names, int[][] under) {

    /** @param meaning of a facet: the names under which it is counted */
    static FacetNumbers of(List<String> facets, Function<String, List<String>> meaning) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        int[][] under = new int[facets.size()][];
        for (int at = 0; at < under.length; at++) {
            under[at] = meaning.apply(facets.get(at)).stream()
                    .mapToInt(name -> numbers.computeIfAbsent(name, each -> {
                        names.add(each);
                        return names.size() - 1;
                    }))
                    .toArray();
        }
        return new FacetNumbers(List.copyOf(names), under);
    }
}
