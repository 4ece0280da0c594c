package org.antenna.benchmarks.matching;

import java.lang.management.ManagementFactory;

/** Bytes that are reachable. */
final class Heap {
    private static final int COLLECTIONS = 4;

    private Heap() {}

    static long used() {
        long least = Long.MAX_VALUE;
        for (int left = COLLECTIONS; left > 0; left--) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
