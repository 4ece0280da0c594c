package org.antenna.delivery.tally.worker;

import java.util.function.IntUnaryOperator;

/** How many at once: what failed is tried with half as many, and each success allows one more. Of one thread. */
final class Batch {
    private final int most;
    private int size;

    Batch(int most) {
        this.most = most;
        this.size = most;
    }

    /** What {@code work} makes of the size; what it throws is thrown. */
    int run(IntUnaryOperator work) {
        boolean done = false;
        try {
            int result = work.applyAsInt(size);
            done = true;
            return result;
        } finally {
            size = done ? Math.min(most, size + 1) : Math.max(1, size / 2);
        }
    }
}
