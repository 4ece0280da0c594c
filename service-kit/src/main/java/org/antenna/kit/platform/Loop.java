package org.antenna.kit.platform;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Work in the background: a virtual thread that takes one step after another and outlives whatever a step throws, errors of
 * the machine included. After a failure it waits a second. Each kind of failure is logged once until a step succeeds again.
 *
 * <p>To end it, ask first: a pause ends at once, a step under way may end in its own time. Only a step that takes too long is
 * interrupted, because that breaks off whatever it waits for, a statement in the database too.
 */
public final class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final long AFTER_FAILURE_NANOS = AFTER_FAILURE.toNanos();
    private static final Duration TO_BREAK_OFF = Duration.ofSeconds(1);

    private final String name;
    private final Step step;
    private final Thread thread;
    private final CountDownLatch finish = new CountDownLatch(1);
    private final Failures failures = new Failures();

    /** What a loop does again and again. */
    @FunctionalInterface
    public interface Step {
        /**
         * @return the pause before the next step; zero when there may be more to do at once, or when the step itself waits
         * @throws Exception or an error: the next step comes nevertheless
         */
        Duration run() throws Exception;
    }

    private Loop(String name, Step step) {
        this.name = name;
        this.step = step;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /** @param name of its thread and in the log */
    public static Loop start(String name, Step step) {
        Loop loop = new Loop(name, step);
        loop.thread.start();
        return loop;
    }

    /** No further step. May be called by anyone, any number of times. */
    public void finish() {
        finish.countDown();
    }

    /** @return whether it has ended */
    public boolean join(Duration longest) throws InterruptedException {
        return thread.join(longest);
    }

    /**
     * Ends them all, side by side. Returns when they have ended, at most a second after the patience did.
     *
     * @param patience with the steps under way, all together; zero: they are interrupted at once
     */
    public static void stop(Collection<Loop> loops, Duration patience) throws InterruptedException {
        loops.forEach(Loop::finish);
        List<Loop> slow = unended(loops, patience);
        slow.forEach(loop -> loop.thread.interrupt());
        unended(slow, TO_BREAK_OFF).forEach(loop -> LOG.warnf("%s has not ended", loop.name));
    }

    private static List<Loop> unended(Collection<Loop> loops, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (Loop loop : loops) {
            loop.thread.join(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
        return loops.stream().filter(loop -> loop.thread.isAlive()).toList();
    }

    private boolean finishing() {
        return finish.getCount() == 0;
    }

    private void run() {
        while (!finishing()) {
            try {
                await(oneStep());
            } catch (Throwable e) {
                // Not even the failure could be told, so memory or stack is short; this needs none.
                LockSupport.parkNanos(AFTER_FAILURE_NANOS);
            }
        }
    }

    private Duration oneStep() {
        try {
            Duration pause = step.run();
            succeeded();
            return pause;
        } catch (Throwable e) {
            if (!finishing()) {
                failed(e);
            }
            return AFTER_FAILURE;
        }
    }

    private void await(Duration pause) {
        // Left by a step that was not interrupted from here, it would end every pause and break off the next step.
        boolean interrupted = Thread.interrupted();
        try {
            if (pause.isPositive()) {
                finish.await(pause.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted && !finishing()) {
            LOG.debugf("%s goes on after an interruption that was not meant for it", name);
        }
    }

    private void succeeded() {
        int failed = failures.over();
        if (failed > 0) {
            LOG.infof("%s goes on after %d failures", name, failed);
        }
    }

    private void failed(Throwable e) {
        if (failures.first(e)) {
            LOG.warnf("%s pauses: %s", name, e);
        }
        LOG.debug(name, e);
    }
}
