package org.antenna.catalog.topic;

import java.util.List;
import java.util.Optional;
import org.antenna.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** The vocabulary. */
public interface Topics {
    /**
     * Sorted by code.
     *
     * @param words what code, label or a synonym in either language must contain, whatever the case; null: all topics
     * @param after one value, the code
     */
    List<MenuTopic> list(@Nullable String words, @Nullable Cursor after, int limit);

    Optional<MenuTopic> find(String code);

    /** Those directly below, replaced ones too. */
    List<MenuTopic> below(String code);

    /** Nobody else changes the vocabulary until the transaction ends: its levels and replacements are rules over several rows. */
    void lock();

    /** Inserts it or replaces the one of the same code. */
    void put(MenuTopic topic);

    /** True when it was not there. */
    boolean addIfMissing(MenuTopic topic);

    /** What depends on a topic here. */
    TopicUse use(String code);
}
