package org.antenna.catalog.menu;

import java.util.List;
import org.antenna.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** The groups of countries. */
public interface CountryGroups {
    /** Sorted by code, after the cursor (one value, the code). */
    List<CountryGroup> list(@Nullable Cursor after, int limit);

    /** True when it was not there. */
    boolean addIfMissing(CountryGroup group);
}
