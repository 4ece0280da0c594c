package org.antenna.matching.index;

/** How large tables and arrays are made. */
final class Sizes {
    private Sizes() {}

    /** A power of two at least twice the entries: an open hash table that is half empty. */
    static int table(int entries) {
        return Integer.highestOneBit(Math.max(entries, 16) * 2 - 1) * 2;
    }

    /** Words of 64 bits for so many bits. */
    static int bits(int bits) {
        return (bits + 63) >>> 6;
    }
}
