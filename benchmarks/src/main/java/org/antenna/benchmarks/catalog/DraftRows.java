package org.antenna.benchmarks.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.antenna.sandbox.postgres.Database;

/**
 * The rows that a draft leaves, in one statement and with nothing before it: what the keys, references, checks and indexes
 * of the catalogue's own tables cost.
 */
record DraftRows(Connection connection, PreparedStatement insert, List<String> missions) implements Saturation.Worker {
    private static final String ROWS = """
            with the_report as (
                insert into report (id, mission, revision, created_at) values (?, ?, 1, now()) returning id),
            the_version as (
                insert into report_version (report_id, version, kind, state, author, authors, topics, about, handling,
                    audience_classes, audience_regions, audience_organisations, sources, changed_at)
                select id, 1, 'FIRST', 'DRAFT', 'bench', '{bench}', '{sport.winter}', '{NO}', 'CLEAR',
                       '{}', '{}', '{}', '{}', now() from the_report)
            insert into rendition (report_id, version, language, title, summary, body)
            select id, 1, 'zh', '港口', '', ? from the_report
            """;

    static DraftRows to(Database database, List<String> missions, String body) throws SQLException {
        Connection connection = Writes.open(database);
        PreparedStatement insert = connection.prepareStatement(ROWS);
        insert.setString(3, body);
        return new DraftRows(connection, insert, missions);
    }

    @Override
    public void call(long number) throws SQLException {
        insert.setObject(1, inOrderOfTime());
        insert.setString(2, missions.get((int) (number % missions.size())));
        insert.executeUpdate();
    }

    /** As the service names reports, so that the index of their keys grows at its end here too. */
    private static UUID inOrderOfTime() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(1 << 12);
        return new UUID(time, Long.MIN_VALUE | random.nextLong() >>> 2);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
