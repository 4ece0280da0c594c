package org.antenna.catalog.reader;

import java.util.Optional;

/** The replica of organisations. Behind by what the events need to arrive. */
public interface Organisations {
    Optional<Organisation> find(String code);

    /** Keeps it unless a newer version is known. */
    void keep(Organisation organisation);
}
