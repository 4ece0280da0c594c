package org.antenna.catalog.search.hits;

import java.util.BitSet;

/**
 * What a query selects in a section.
 *
 * @param sure match, whatever their text looks like
 * @param possible the sure ones, and those whose text decides; nothing else matches
 */
public record Selection(BitSet sure, BitSet possible) {
    static Selection exactly(BitSet matching) {
        return new Selection(matching, (BitSet) matching.clone());
    }

    Selection and(Selection other) {
        sure.and(other.sure);
        possible.and(other.possible);
        return this;
    }

    Selection or(Selection other) {
        sure.or(other.sure);
        possible.or(other.possible);
        return this;
    }

    Selection not(int size) {
        sure.flip(0, size);
        possible.flip(0, size);
        return new Selection(possible, sure);
    }

    /** Without what does not pass. */
    public Selection within(BitSet passing) {
        sure.and(passing);
        possible.and(passing);
        return this;
    }
}
