package org.antenna.catalog.menu;

import java.util.List;
import java.util.Optional;
import org.antenna.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** The series of the menu. */
public interface AllSeries {
    /** In the order of the menu, then by code, after the cursor (order, code). */
    List<Series> list(@Nullable Cursor after, int limit);

    Optional<Series> find(String code);

    /** Like {@link #find}, for those who only read: as it is, or was a moment ago. */
    Optional<Series> recall(String code);

    /** Like {@link #find}; nobody else changes it until the transaction ends. */
    Optional<Series> lock(String code);

    /** Nobody else changes any series until the transaction ends: successors are a rule over several rows. */
    void lock();

    /** True when it was not there. */
    boolean addIfMissing(Series series);

    void replace(Series series);
}
