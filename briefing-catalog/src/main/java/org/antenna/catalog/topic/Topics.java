package org.antenna.catalog.menu;

import java.util.List;
import java.util.Optional;
import org.antenna.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** The vocabulary. */
public interface Topics {
    /** Sorted by code, after the cursor (one value, the code). */
    List<MenuTopic> list(@Nullable Cursor after, int limit);

    Optional<MenuTopic> find(String code);

    boolean hasChildren(String code);

    /** Nobody else changes the vocabulary until the transaction ends: its two levels are a rule over several rows. */
    void lock();

    /** Inserts it or replaces the one of the same code. */
    void put(MenuTopic topic);

    /** True when it was not there. */
    boolean addIfMissing(MenuTopic topic);
}
