package org.antenna.delivery.mail.smtp;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends a dialogue that takes too long as a whole, although each answer comes in time. A virtual thread that is
 * interrupted while it waits for a socket closes the socket; nothing else reaches a transport that is busy.
 */
final class Deadline implements AutoCloseable {
    private final Thread thread = Thread.currentThread();
    private final ScheduledExecutorService clockwork;
    private Future<?> alarm;
    private boolean over;
    private boolean rung;

    Deadline(ScheduledExecutorService clockwork, Duration limit) {
        this.clockwork = clockwork;
        alarm = clockwork.schedule(this::ring, limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** From now on, instead of what was left. Too late when it has rung. */
    synchronized void restart(Duration limit) {
        if (!over && !rung) {
            alarm.cancel(false);
            alarm = clockwork.schedule(this::ring, limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void ring() {
        if (!over) {
            rung = true;
            thread.interrupt();
        }
    }

    /** The thread's next work must not find an interrupt that was meant for this dialogue. */
    @Override
    public synchronized void close() {
        over = true;
        alarm.cancel(false);
        if (rung) {
            Thread.interrupted();
        }
    }
}
