package org.antenna.sandbox.cli;

import java.io.PrintWriter;

/** Says how to go on when the command is ended from outside. Disarmed by closing. */
final class BrokenOff implements AutoCloseable {
    private final Thread hook;

    private BrokenOff(Thread hook) {
        this.hook = hook;
    }

    static BrokenOff armed(ImportSummary summary, PrintWriter err) {
        Thread hook = new Thread(() -> {
            err.println();
            err.println("Broken off. " + summary.done()
                    + " lines are done; the same command goes on, and what is in already is not imported twice.");
            err.flush();
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return new BrokenOff(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is going down, and the hook is telling.
        }
    }
}
