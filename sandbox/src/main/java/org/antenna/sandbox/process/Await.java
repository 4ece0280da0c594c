package org.antenna.sandbox.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something outside of this JVM, which can only be asked again and again. */
public final class Await {
    private static final long PAUSE_MILLIS = 25;

    private Await() {}

    /** Asks until the answer is yes. @throws PartFailed when the time is over */
    public static void until(Duration atMost, BooleanSupplier condition) {
        if (!within(atMost, condition)) {
            throw new PartFailed("Waited %d s in vain.".formatted(atMost.toSeconds()));
        }
    }

    /** Asks until the answer is yes or the time is over; returns the last answer. */
    public static boolean within(Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while waiting.", e);
        }
    }
}
