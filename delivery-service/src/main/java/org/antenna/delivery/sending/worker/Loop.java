package org.antenna.delivery.sending.worker;

import java.time.Duration;
import org.jboss.logging.Logger;

/** A thread that does one thing again and again, and outlives its failures, errors of the machine included. */
public final class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Thread thread;
    private volatile boolean stopping;

    /** One round, which waits by itself when there is nothing to do. */
    @FunctionalInterface
    public interface Round {
        void run() throws InterruptedException;
    }

    private Loop(String name, Round round) {
        this.thread = Thread.ofVirtual().name(name).unstarted(() -> run(name, round));
    }

    public static Loop start(String name, Round round) {
        Loop loop = new Loop(name, round);
        loop.thread.start();
        return loop;
    }

    private void run(String name, Round round) {
        try {
            while (!stopping) {
                try {
                    round.run();
                } catch (InterruptedException e) {
                    throw e;
                } catch (Throwable e) {
                    LOG.warnf("%s pauses: %s", name, e);
                    LOG.debug(name, e);
                    Thread.sleep(AFTER_FAILURE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** No further round; the one under way may end in its own time. */
    public void finish() {
        stopping = true;
    }

    /** Breaks off what it waits for and returns when it has ended, or after the longest wait. */
    public void stop(Duration longest) throws InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join(longest);
    }

    /** @return whether it has ended */
    public boolean join(Duration longest) throws InterruptedException {
        return thread.join(longest);
    }
}
