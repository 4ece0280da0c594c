package org.antenna.catalog.search.db;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.jdbi.v3.core.Handle;

/** Columns of segments, which never change: read once. Forgets those that others took the place of. */
final class KnownSegments {
    private static final String COLUMNS = "select id, columns from search_segment where id = any(:ids)";

    private final Map<Long, SegmentColumns> known = new ConcurrentHashMap<>();

    /** In the order of the ids, all of which exist at the moment of the transaction. */
    List<SegmentColumns> read(Handle db, List<Long> ids) {
        Map<Long, SegmentColumns> found = new HashMap<>(known);
        if (!found.keySet().containsAll(ids)) {
            load(db, ids, found);
        }
        known.keySet().retainAll(new HashSet<>(ids));
        return ids.stream().map(found::get).toList();
    }

    /** One search at a time: after a start many come at once, and each would hold all of them in memory. */
    private synchronized void load(Handle db, List<Long> ids, Map<Long, SegmentColumns> found) {
        found.putAll(known);
        List<Long> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            db.createQuery(COLUMNS)
                    .bindArray("ids", Long.class, missing)
                    .map((row, at) -> found.put(row.getLong("id"), SegmentColumns.decode(row.getBytes("columns"))))
                    .list();
            known.putAll(found);
        }
    }
}
