package org.antenna.delivery.sending;

import java.time.Duration;
import java.time.Instant;

/**
 * When a mail that was not taken is tried again: after {@code first}, then twice as long each time up to {@code most}, each
 * wait between 80 % and 120 % of that, so that mails which failed together do not come back together.
 *
 * @param giveUpAfter counted from the first try that failed
 * @param mostUnclear handovers of one mail of which nobody knows whether they passed it, at least 1
 */
public record RetryPolicy(Duration first, Duration most, Duration giveUpAfter, int mostUnclear) {
    private static final double SPREAD = 0.4;
    private static final int DOUBLINGS_BEFORE_OVERFLOW = 30;

    public RetryPolicy {
        if (first.isNegative()
                || first.isZero()
                || most.compareTo(first) < 0
                || giveUpAfter.isNegative()
                || mostUnclear < 1) {
            throw new IllegalArgumentException("Not a retry policy: " + first + ", " + most + ", " + giveUpAfter);
        }
    }

    /**
     * @param tries counted so far, at least 1
     * @param roll evenly distributed in [0, 1)
     */
    public Duration wait(int tries, double roll) {
        Duration doubled = first.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS_BEFORE_OVERFLOW));
        Duration bounded = doubled.compareTo(most) > 0 ? most : doubled;
        return Duration.ofMillis(Math.round(bounded.toMillis() * (1 - SPREAD / 2 + SPREAD * roll)));
    }

    public boolean tooOftenUnclear(int unclear) {
        return unclear >= mostUnclear;
    }

    public boolean givesUp(Instant triedSince, Instant now) {
        return !now.isBefore(triedSince.plus(giveUpAfter));
    }
}
