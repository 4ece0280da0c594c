package org.antenna.catalog.report.db;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.KnownCodes;
import org.jdbi.v3.core.Handle;

/** Reads the codes that reports may name: some hundreds, cheap enough to read whole. */
final class CodeRows {
    private CodeRows() {}

    static KnownCodes read(Handle db, String lockOfSeries) {
        Map<String, KnownCodes.Line> series = new HashMap<>();
        db.select("select * from series" + lockOfSeries)
                .map((row, at) -> series.put(
                        row.getString("code"),
                        new KnownCodes.Line(
                                Columns.audience(row), row.getBoolean("retired"), row.getString("successor"))))
                .list();
        Map<String, Boolean> missions = new HashMap<>();
        db.select("select code, closed from mission")
                .map((row, at) -> missions.put(row.getString("code"), row.getBoolean("closed")))
                .list();
        Map<String, List<String>> topics = new HashMap<>();
        db.select("select code, replaced_by from topic")
                .map((row, at) -> topics.put(row.getString("code"), Columns.texts(row, "replaced_by")))
                .list();
        return new KnownCodes(missions, topics, series);
    }
}
