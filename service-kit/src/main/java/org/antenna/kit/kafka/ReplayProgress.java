package org.antenna.kit.kafka;

import java.util.concurrent.atomic.AtomicLong;

/** How far {@link CompactedReplay} has come, over all of its runs; may be read by any thread meanwhile. */
public final class ReplayProgress {
    private final AtomicLong expected = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong passedOver = new AtomicLong();

    /** Offsets between the beginnings and the ends of what is being read: at least as many as there are records. */
    public long expected() {
        return expected.get();
    }

    /** Offsets behind the reader; equal to {@link #expected()} in the end. */
    public long read() {
        return read.get();
    }

    /** Events that were newer than what was known, and were handled. */
    public long taken() {
        return taken.get();
    }

    /** Events that were newer and can never be handled. */
    public long passedOver() {
        return passedOver.get();
    }

    void expect(long offsets) {
        expected.addAndGet(offsets);
    }

    void read(long offsets) {
        read.addAndGet(offsets);
    }

    void took(int events) {
        taken.addAndGet(events);
    }

    void passOver() {
        passedOver.incrementAndGet();
    }
}
