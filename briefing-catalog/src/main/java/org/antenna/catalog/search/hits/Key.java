package org.antenna.catalog.search.hits;

import java.util.UUID;

/**
 * What a list of hits is sorted by: the best first, then the newest, then the id. It depends on the report and the
 * question alone, so that pages fit together whatever happens to the index meanwhile.
 *
 * @param score 0 in a list by date
 * @param listed microseconds since 1970
 */
public record Key(int score, long listed, UUID id) implements Comparable<Key> {
    /** Negative: comes before the other. */
    @Override
    public int compareTo(Key other) {
        if (score != other.score) {
            return Integer.compare(other.score, score);
        }
        return listed == other.listed ? other.id.compareTo(id) : Long.compare(other.listed, listed);
    }
}
