package org.antenna.delivery.replica;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Rule;
import org.jspecify.annotations.Nullable;

/** All subscriptions, ended ones too. Storing needs the exclusive replica lock. */
public interface Subscriptions {
    Arrival store(Subscription subscription);

    boolean known(UUID subscription);

    /** Recipients on its list, as stored now; empty when it is not known. */
    Set<UUID> recipients(UUID subscription);

    /** Those that were active at a moment and have been replaced since, without their recipients. */
    List<Subscription> replacedSince(Instant moment);

    /** Those of the given ones that live and were active at a moment, without their recipients. */
    List<Subscription> activeAt(Instant moment, Collection<UUID> subscriptions);

    /** How many live. */
    int living();

    /** The highest stamp of a change, 0 when there was none. What is committed has no gaps below it. */
    long newestChange();

    /** Changes above a stamp, lowest first. */
    List<Change> changesAfter(long stamp, int limit);

    /**
     * As {@link #changesAfter}, without those that have ended: for who reads from the beginning.
     *
     * @param upTo inclusive
     */
    List<Change> livingAfter(long stamp, long upTo, int limit);

    /**
     * What the matching engine needs to know of a subscription.
     *
     * @param stamp rises with every change of any subscription
     */
    record Change(
            long stamp,
            UUID subscription,
            @Nullable String series,
            @Nullable Rule rule,
            boolean ended) {}
}
