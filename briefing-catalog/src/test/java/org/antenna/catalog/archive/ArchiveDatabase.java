package org.antenna.catalog.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.antenna.catalog.archive.db.SqlArchive;
import org.antenna.catalog.search.FindFiled;
import org.antenna.catalog.search.db.SqlSearchIndex;
import org.antenna.catalog.search.db.SqlTopicality;
import org.antenna.catalog.topic.db.SqlTopics;
import org.antenna.sandbox.testing.PostgresResource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A database of which no service knows, with all tables and nothing in them, over one connection. */
final class ArchiveDatabase implements AutoCloseable {
    private final Connection connection;

    /** @param name of a test: what was there is gone */
    ArchiveDatabase(String name) throws SQLException {
        PostgresResource postgres = new PostgresResource();
        postgres.init(Map.of("service", name));
        Map<String, String> database = postgres.start();
        String url = database.get("ANTENNA_DATABASE_URL");
        String user = database.get("ANTENNA_DATABASE_USER");
        String password = database.get("ANTENNA_DATABASE_PASSWORD");
        Flyway flyway = Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/kit", "filesystem:src/main/resources/db/migration")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        connection = DriverManager.getConnection(url, user, password);
    }

    Jdbi jdbi() {
        return Jdbi.create(connection);
    }

    ListReports lists() {
        Jdbi jdbi = jdbi();
        return new ListReports(
                new SqlArchive(jdbi),
                new FindFiled(new SqlSearchIndex(jdbi), new SqlTopicality(jdbi, new SqlTopics(jdbi))));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
