package org.antenna.delivery.replica;

import java.util.Optional;
import java.util.UUID;
import org.antenna.contracts.OrganisationChanged;

/** Organisations and their recipients. Storing needs the exclusive replica lock. */
public interface Directory {
    Arrival store(OrganisationChanged organisation);

    Arrival store(Recipient recipient);

    Optional<Recipient> recipient(UUID id);
}
