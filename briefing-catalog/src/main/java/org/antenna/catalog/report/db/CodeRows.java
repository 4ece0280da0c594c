package org.antenna.catalog.report.db;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.KnownCodes;
import org.jdbi.v3.core.Handle;

/** Reads the codes that reports may name: some hundreds, cheap enough to read whole. */
final class CodeRows {
    private CodeRows() {}

    static KnownCodes read(Handle db) {
        Map<String, KnownCodes.Line> series = new HashMap<>();
        db.select("select * from series")
                .map((row, at) -> series.put(
                        row.getString("code"), new KnownCodes.Line(Columns.audience(row), row.getBoolean("retired"))))
                .list();
        return new KnownCodes(codes(db, "select code from mission"), codes(db, "select code from topic"), series);
    }

    private static Set<String> codes(Handle db, String sql) {
        return db.select(sql).mapTo(String.class).set();
    }
}
