package org.antenna.delivery.sending;

import java.time.Duration;

/**
 * Stops sending as a whole while no session with the relay comes about. Open, it lets one mail through after each pause, as
 * a probe; pauses double from {@code first} to {@code most}. Any answer of the relay closes it.
 *
 * <p>Times are of {@link System#nanoTime()}, given by the caller.
 */
public class Breaker {
    private final long first;
    private final long most;
    private long pause;
    private long openUntil;
    private boolean open;

    public Breaker(Duration first, Duration most) {
        this.first = first.toNanos();
        this.most = most.toNanos();
        this.pause = this.first;
    }

    /** How many mails may be leased now: all that were asked for, one as a probe, or none. */
    public synchronized int allowed(int wanted, long now) {
        if (!open) {
            return wanted;
        }
        return now - openUntil >= 0 ? Math.min(1, wanted) : 0;
    }

    /** Whether a mail that is leased already may be tried. */
    public synchronized boolean mayTry(long now) {
        return !open || now - openUntil >= 0;
    }

    /** No session came about. Those that fail together count as one. */
    public synchronized void unreachable(long now) {
        if (open && now - openUntil < 0) {
            return;
        }
        pause = open ? Math.min(pause * 2, most) : first;
        open = true;
        openUntil = now + pause;
    }

    public synchronized void answered() {
        open = false;
        pause = first;
    }

    public synchronized boolean isOpen() {
        return open;
    }
}
