package org.antenna.delivery.intake;

import java.time.Duration;
import java.time.Instant;
import org.antenna.delivery.replica.Arrival;

/**
 * From which release on reports are looked at again.
 *
 * @param span before the change
 */
public record LookBack(Duration span) {

    /** @param changedAt when the change happened at its source, UTC */
    public Instant from(Arrival arrival, Instant changedAt) {
        return arrival == Arrival.FIRST ? Instant.EPOCH : changedAt.minus(span);
    }
}
