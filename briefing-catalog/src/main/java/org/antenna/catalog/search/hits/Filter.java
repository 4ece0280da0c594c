package org.antenna.catalog.search.hits;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antenna.catalog.search.segment.Section;

/**
 * What is asked besides text, the right to read among it.
 *
 * @param groups of each group at least one token must be there; an empty group lets nothing pass
 * @param from listed at this time or later, in microseconds since 1970
 * @param until listed before
 */
public record Filter(List<List<String>> groups, long from, long until) {
    public Filter {
        groups = List.copyOf(groups);
    }

    public Set<String> tokens() {
        Set<String> tokens = new HashSet<>();
        groups.forEach(tokens::addAll);
        return tokens;
    }

    /** Positions that pass. */
    public BitSet passing(Section section) {
        BitSet passing = (BitSet) section.living().clone();
        for (List<String> group : groups) {
            passing.and(any(section, group));
        }
        passing.clear(0, until == Long.MAX_VALUE ? 0 : section.columns().firstBefore(until));
        passing.clear(section.columns().firstBefore(from), section.columns().size());
        return passing;
    }

    /** Positions that have at least one of the tokens. */
    public static BitSet any(Section section, List<String> tokens) {
        BitSet any = new BitSet();
        tokens.forEach(token -> any.or(section.postings().having(token)));
        return any;
    }
}
