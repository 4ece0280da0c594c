package org.antenna.catalog.search.segment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A set of positions as bytes: two bytes each, or one bit for every position of the segment, whichever is shorter. */
public final class PositionSet {
    private static final byte LIST = 0;
    private static final byte BITS = 1;

    private PositionSet() {}

    /**
     * Writes the first of these.
     *
     * @param sorted ascending, each once
     * @param size how many positions the segment has
     */
    public static byte[] encode(char[] sorted, int count, int size) {
        int bytesOfBits = (size + 7) / 8;
        if (count * 2 <= bytesOfBits) {
            ByteBuffer list = buffer(1 + count * 2).put(LIST);
            for (int at = 0; at < count; at++) {
                list.putChar(sorted[at]);
            }
            return list.array();
        }
        byte[] bits = new byte[1 + bytesOfBits];
        bits[0] = BITS;
        for (int at = 0; at < count; at++) {
            bits[1 + (sorted[at] >> 3)] |= (byte) (1 << (sorted[at] & 7));
        }
        return bits;
    }

    /** Null is the empty set. */
    public static BitSet decode(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 1) {
            return new BitSet();
        }
        if (bytes[0] == BITS) {
            return BitSet.valueOf(ByteBuffer.wrap(bytes, 1, bytes.length - 1));
        }
        ByteBuffer list = ByteBuffer.wrap(bytes, 1, bytes.length - 1).order(ByteOrder.LITTLE_ENDIAN);
        BitSet set = new BitSet(list.getChar(bytes.length - Character.BYTES) + 1);
        while (list.hasRemaining()) {
            set.set(list.getChar());
        }
        return set;
    }

    /** Tells each position, ascending. */
    public static void each(byte[] bytes, IntConsumer told) {
        if (bytes[0] == LIST) {
            ByteBuffer list = ByteBuffer.wrap(bytes, 1, bytes.length - 1).order(ByteOrder.LITTLE_ENDIAN);
            while (list.hasRemaining()) {
                told.accept(list.getChar());
            }
        } else {
            decode(bytes).stream().forEach(told);
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
