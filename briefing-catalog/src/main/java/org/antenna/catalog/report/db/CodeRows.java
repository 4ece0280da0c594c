package org.antenna.catalog.report.db;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.KnownCodes;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the codes that reports may name: some hundreds, read whole when one of them has changed. */
final class CodeRows {
    /** Another after every transaction that changed one of them; within that transaction still the one of before. */
    private static final String STAMP = "select changed_by::text from code_stamp";

    private record Kept(String stamp, KnownCodes codes) {}

    private volatile @Nullable Kept kept;

    /** As they are committed now; not for who changes codes in the same transaction. */
    KnownCodes read(Handle db) {
        String stamp = stamp(db);
        Kept known = kept;
        if (known != null && known.stamp().equals(stamp)) {
            return known.codes();
        }
        KnownCodes codes = all(db);
        // Between two statements something may have changed: then what was read belongs to no stamp.
        if (stamp(db).equals(stamp)) {
            kept = new Kept(stamp, codes);
        }
        return codes;
    }

    private static String stamp(Handle db) {
        return db.createQuery(STAMP).mapTo(String.class).one();
    }

    private static KnownCodes all(Handle db) {
        Map<String, KnownCodes.Line> series = new HashMap<>();
        db.select("select * from series")
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
