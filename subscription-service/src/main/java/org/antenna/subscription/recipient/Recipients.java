package org.antenna.subscription.recipient;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.subscription.organisation.Reach;
import org.jspecify.annotations.Nullable;

/** The recipients that are kept. Locks last until the caller's transaction ends. */
public interface Recipients {
    @Nullable
    Recipient find(Reach reach, UUID id);

    /** As {@link #find}, and nobody else changes it meanwhile. */
    @Nullable
    Recipient lock(Reach reach, UUID id);

    /** Open ones of exactly this organisation, locked, by id. */
    List<Recipient> lockOpenOf(String organisation);

    /** By id, after the given one. */
    List<Recipient> list(Reach reach, @Nullable UUID after, int limit);

    /** Those of the ids that are open and belong to the organisation or one below it; none of them is closed meanwhile. */
    Set<UUID> holdOpenWithin(String organisation, Collection<UUID> ids);

    /** False when an open recipient of the same organisation has the same address, whatever the case of its letters. */
    boolean add(Recipient recipient);

    void save(Recipient recipient);
}
