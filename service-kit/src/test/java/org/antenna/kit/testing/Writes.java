package org.antenna.kit.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Counts what PostgreSQL says that a work inserts, updates and deletes, whatever goes on beside it. */
public final class Writes {
    private static final String COUNTS = """
            select relname, n_tup_ins + n_tup_upd + n_tup_del from pg_stat_xact_user_tables
            where n_tup_ins + n_tup_upd + n_tup_del > 0
            """;

    private Writes() {}

    /** Rows by table; a table without a row is left out. The work runs in one transaction, which commits. */
    public static Map<String, Long> of(Jdbi jdbi, Runnable work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // The session may hold counts of earlier transactions that it has not passed on yet.
            Map<String, Long> before = counts(jdbi);
            work.run();
            Map<String, Long> written = new TreeMap<>(counts(jdbi));
            before.forEach((table, rows) -> written.merge(table, -rows, Long::sum));
            written.values().removeIf(rows -> rows == 0);
            return written;
        });
    }

    private static Map<String, Long> counts(Jdbi jdbi) {
        return jdbi.withHandle(db -> db.createQuery(COUNTS)
                .map((row, at) -> Map.entry(row.getString(1), row.getLong(2)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
