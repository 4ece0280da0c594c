package org.antenna.catalog.reader;

import java.util.Optional;
import org.antenna.contracts.Audience;

/** The replica of organisations. Behind by what the events need to arrive. */
public interface Organisations {
    /** As it is kept, or was a moment ago. */
    Optional<Organisation> find(String code);

    /** How many organisations {@link MayRead#admits} to what has this audience. */
    long admitted(Audience audience);

    /** Keeps it unless a newer version is known. */
    void keep(Organisation organisation);
}
