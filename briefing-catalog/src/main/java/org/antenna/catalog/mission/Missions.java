package org.antenna.catalog.mission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antenna.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** All missions. */
public interface Missions {
    /** Sorted by code, after the cursor (one value, the code). */
    List<Mission> list(@Nullable Cursor after, int limit);

    Optional<Mission> find(String code);

    /** Those of the codes that are missions. */
    Set<String> known(Set<String> codes);

    /** Those of the codes that are topics. */
    Set<String> knownTopics(Set<String> codes);

    /** Nobody else changes this mission, there or not yet there, until the transaction ends. */
    void lock(String code);

    /** Inserts it or replaces the one of the same code. */
    void put(Mission mission);
}
