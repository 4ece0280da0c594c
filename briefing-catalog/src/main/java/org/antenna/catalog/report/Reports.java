package org.antenna.catalog.report;

import java.util.Optional;
import java.util.UUID;

/** All reports. */
public interface Reports {
    Optional<Dossier> find(UUID id);

    /** Like {@link #find}; nobody else changes the report until the transaction ends. */
    Optional<Dossier> lock(UUID id);

    /**
     * Keeps the dossier as it stands now; a version that was released before becomes superseded. Of the content of a version
     * that is released now only the series may differ from what was kept, of one that was released only the audience. The
     * first draft is kept whole or not at all; whatever changes a report needs the transaction in which it was locked.
     */
    void save(Dossier dossier);

    KnownCodes codes();

    /** As {@link #codes}; no series is retired until the transaction ends, so none gets a first version after its end. */
    KnownCodes holdCodes();
}
