package org.antenna.sandbox.process;

import java.util.concurrent.CountDownLatch;

/** Keeps a JVM that is one part alive until it is asked to end. */
public final class EndOfProcess {
    private EndOfProcess() {}

    /** Returns never; the part is stopped when the JVM is. */
    public static void await(Part part) {
        Runtime.getRuntime().addShutdownHook(new Thread(part::stop, "stop-" + part.name()));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
