package org.antenna.catalog.country;

import java.util.List;
import java.util.Optional;
import org.antenna.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** The groups of countries. */
public interface CountryGroups {
    /** Sorted by code, after the cursor (one value, the code). */
    List<CountryGroup> list(@Nullable Cursor after, int limit);

    Optional<CountryGroup> find(String code);

    /** Inserts it or replaces the one of the same code. */
    void put(CountryGroup group);
}
