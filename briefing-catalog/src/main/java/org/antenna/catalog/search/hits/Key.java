package org.antenna.catalog.search.hits;

import java.util.UUID;
import org.antenna.catalog.input.Position;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What a list of hits is sorted by: the best first, then the newest, then the id. It depends on the report and the
 * question alone, so that pages fit together whatever happens to the index meanwhile.
 *
 * @param score 0 in a list by date
 * @param listed microseconds since 1970
 */
public record Key(int score, long listed, UUID id) implements Comparable<Key> {
    /**
     * Where a page ended.
     *
     * @param cursor null: no page yet
     * @throws org.antenna.kit.problem.Refusal {@code invalid-cursor} (400)
     */
    public static @Nullable Key of(@Nullable Cursor cursor) {
        return cursor == null
                ? null
                : new Key(
                        Position.number(cursor, 0),
                        Facts.micros(Position.instant(cursor, 1)),
                        Position.uuid(cursor, 2));
    }

    public Cursor cursor() {
        return Cursor.of(score, Facts.time(listed), id);
    }

    /** Negative: comes before the other. */
    @Override
    public int compareTo(Key other) {
        if (score != other.score) {
            return Integer.compare(other.score, score);
        }
        return listed == other.listed ? other.id.compareTo(id) : Long.compare(other.listed, listed);
    }
}
