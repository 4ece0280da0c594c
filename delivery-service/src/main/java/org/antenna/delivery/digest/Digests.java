package org.antenna.delivery.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Frequency;

/** Digests and the items that wait for them. */
public interface Digests {
    /** Locks recipients whose items are due, and these items; passes over recipients that another instance has locked. */
    List<Ready> lockReady(int recipients);

    /** @return ids of those that were added; the others have a digest for that day already */
    Set<UUID> add(Collection<Digest> digests);

    /** Lets digests carry their items. */
    void carry(Collection<Digest> digests);

    /** The last local day that the recipient has a digest of this pace for. */
    LocalDate lastDay(UUID recipient, Frequency pace);

    void postpone(Collection<UUID> items, Instant dueAt);

    /** @param day local date of the run */
    record Digest(UUID id, UUID recipient, String organisation, Frequency pace, LocalDate day, List<UUID> items) {}
}
