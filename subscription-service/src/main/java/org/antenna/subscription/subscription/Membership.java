package org.antenna.subscription.subscription;

import java.time.Instant;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * A recipient in a subscription and its pace.
 *
 * @param leftAt UTC, null while it hears of matches
 */
public record Membership(
        UUID recipient, Frequency frequency, @Nullable Instant leftAt) {
    public boolean present() {
        return leftAt == null;
    }

    Membership left(Instant at) {
        return new Membership(recipient, frequency, at);
    }
}
