package org.antenna.delivery.reach;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.replica.Organisation;
import org.jspecify.annotations.Nullable;

/** The mailboxes behind subscriptions. */
public interface Mailboxes {
    /** Open organisations: each that is named, and of each class and region one that is not. */
    List<Organisation> ofEachKind(Collection<String> named);

    /**
     * Counts each mailbox once, at the fastest of its frequencies, and by organisation.
     *
     * @param readers of a mailbox and of the subscription, both
     * @param after code of the last organisation of the page before
     * @param limit organisations to list; at least 1
     */
    Count count(Fitting fitting, Readers readers, @Nullable String after, int limit);

    /**
     * Subscriptions that a report fits. Those that have ended or begin later do not count.
     *
     * @param series code: whoever subscribes to it
     * @param rules ids of subscriptions whose rule fits
     * @param now UTC
     */
    record Fitting(@Nullable String series, Collection<UUID> rules, Instant now) {}

    /**
     * @param mailboxes by frequency, in the order of {@link Frequency}
     * @param listed by code
     */
    record Count(long organisations, List<Long> mailboxes, List<Reach.Reached> listed) {}
}
