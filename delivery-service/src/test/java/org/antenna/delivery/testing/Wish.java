package org.antenna.delivery.testing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.Rule;
import org.antenna.delivery.replica.Subscription;
import org.jspecify.annotations.Nullable;

/** A subscription to a rule before it is known to whom it goes and whether it lives. */
record Wish(UUID id, long version, String organisation, String name, Rule rule, Instant activated) {
    Wish(UUID id, long version, String organisation, Rule rule, Instant activated) {
        this(id, version, organisation, "wish", rule, activated);
    }

    Wish named(String other) {
        return new Wish(id, version, organisation, other, rule, activated);
    }

    Subscription to(Map<UUID, Frequency> recipients) {
        return subscription(recipients, null, null);
    }

    Subscription ended(Map<UUID, Frequency> recipients, Instant at, String reason) {
        return subscription(recipients, at, reason);
    }

    private Subscription subscription(
            Map<UUID, Frequency> recipients, @Nullable Instant ended, @Nullable String reason) {
        return new Subscription(id, version, organisation, name, null, rule, recipients, activated, ended, reason);
    }
}
