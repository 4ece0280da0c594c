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
    /** Organisations that are not closed. */
    List<Organisation> openOrganisations();

    /**
     * Counts each mailbox once, at the fastest of its frequencies, and by organisation.
     *
     * @param fitting subscriptions; those that ended or begin later do not count
     * @param readers codes of the organisations that may read: of a mailbox, and whose wish it is
     * @param after code of the last organisation of the page before
     * @param limit organisations to list; at least 1
     */
    Count count(Collection<UUID> fitting, Collection<String> readers, Instant now, @Nullable String after, int limit);

    /**
     * @param mailboxes by frequency, in the order of {@link Frequency}
     * @param listed by code
     */
    record Count(long organisations, List<Long> mailboxes, List<Reach.Reached> listed) {}
}
