package org.antenna.matching.index;

import java.util.UUID;

/** Who has a rule, by slot; rules of one predicate lie side by side. Ids never change, a slot may end. */
final class Slots {
    static final int NONE = -1;

    private final long[] most;
    private final long[] least;
    private final int[] table;

    /** The version that ended the slot; 0 while it lives. */
    private final int[] ended;

    /** Slots in the order given; no id comes twice. */
    Slots(long[] most, long[] least) {
        this.most = most;
        this.least = least;
        ended = new int[most.length];
        table = new int[Sizes.table(most.length)];
        int mask = table.length - 1;
        for (int slot = 0; slot < most.length; slot++) {
            int at = hash(most[slot], least[slot]) & mask;
            while (table[at] != 0) {
                at = (at + 1) & mask;
            }
            table[at] = slot + 1;
        }
    }

    /** The living slot of the id; only for the writer. */
    int living(UUID id) {
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        int mask = table.length - 1;
        int at = hash(high, low) & mask;
        while (table[at] != 0) {
            int slot = table[at] - 1;
            if (most[slot] == high && least[slot] == low) {
                return ended[slot] == 0 ? slot : NONE;
            }
            at = (at + 1) & mask;
        }
        return NONE;
    }

    void end(int slot, int version) {
        ended[slot] = version;
    }

    boolean isLiving(int slot, int version) {
        int end = ended[slot];
        return end == 0 || end > version;
    }

    UUID id(int slot) {
        return new UUID(most[slot], least[slot]);
    }

    int count() {
        return most.length;
    }

    long bytes() {
        return 16L * most.length + 4L * (ended.length + table.length);
    }

    static int hash(long most, long least) {
        long mixed = (most ^ Long.rotateLeft(least, 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
