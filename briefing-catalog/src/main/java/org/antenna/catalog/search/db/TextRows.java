package org.antenna.catalog.search.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;

/** Renditions of versions. */
final class TextRows {
    /** In the order in which a release has them, which is the order in which phrases may reach from one into the next. */
    static final String ORDER = " order by l.language desc";

    private static final String RENDITIONS = """
            select l.* from unnest(:ids::uuid[], :versions::int[]) as one (id, version)
            join rendition l on l.report_id = one.id and l.version = one.version""" + ORDER;

    private TextRows() {}

    static Map<UUID, List<Rendition>> read(Handle db, Collection<Facts> versions) {
        Map<UUID, List<Rendition>> texts = new HashMap<>();
        db.createQuery(RENDITIONS)
                .bindArray("ids", UUID.class, versions.stream().map(Facts::id).toList())
                .bindArray(
                        "versions",
                        Integer.class,
                        versions.stream().map(Facts::version).toList())
                .map((row, at) -> texts.computeIfAbsent(row.getObject("report_id", UUID.class), id -> new ArrayList<>())
                        .add(new Rendition(
                                row.getString("language"),
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("body"))))
                .list();
        return texts;
    }
}
