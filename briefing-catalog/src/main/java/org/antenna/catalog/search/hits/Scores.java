package org.antenna.catalog.search.hits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Points of the positions of a section, one set for each binary digit, so that many positions are added up at once. */
public final class Scores {
    private final List<BitSet> digits = new ArrayList<>();

    /** Told of positions that have the same points. */
    interface Told {
        /** @return whether to tell of those that have fewer, too */
        boolean of(int points, BitSet positions);
    }

    /** @param digit 0 for one point, 1 for two, 2 for four */
    void add(BitSet positions, int digit) {
        BitSet carry = (BitSet) positions.clone();
        for (int at = digit; !carry.isEmpty(); at++) {
            while (digits.size() <= at) {
                digits.add(new BitSet());
            }
            BitSet before = (BitSet) digits.get(at).clone();
            digits.get(at).xor(carry);
            carry.and(before);
        }
    }

    /** Tells these positions, those with the most points first, as long as it is wanted. */
    void mostFirst(BitSet positions, Told told) {
        tell(digits.size() - 1, 0, positions, told);
    }

    private boolean tell(int digit, int points, BitSet positions, Told told) {
        if (positions.isEmpty()) {
            return true;
        }
        if (digit < 0) {
            return told.of(points, positions);
        }
        BitSet with = (BitSet) positions.clone();
        with.and(digits.get(digit));
        if (!tell(digit - 1, points + (1 << digit), with, told)) {
            return false;
        }
        BitSet without = (BitSet) positions.clone();
        without.andNot(digits.get(digit));
        return tell(digit - 1, points, without, told);
    }
}
