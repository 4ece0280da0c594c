package org.antenna.delivery.replica;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All subscriptions, ended ones too. Storing needs the exclusive replica lock. */
public interface Subscriptions {
    Arrival store(Subscription subscription);

    /** Recipients on its list, as stored now; empty when it is not known. */
    Set<UUID> recipients(UUID subscription);

    /** Those that were active at a moment and have been replaced since, without their recipients. */
    List<Subscription> replacedSince(Instant moment);

    /** Changes above a stamp, lowest first; what is committed is without gaps below the highest. */
    List<Change> changesAfter(long stamp, int limit);

    /** @param stamp rises with every change of any subscription */
    record Change(long stamp, Subscription subscription) {}
}
