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

/** A database of which no service knows, with all tables and nothing in them. */
final class ArchiveDatabase implements AutoCloseable {
    private final String url;
    private final String user;
    private final String password;
    private final Connection connection;

    /** @param name of a test: what was there is gone */
    ArchiveDatabase(String name) throws SQLException {
        PostgresResource postgres = new PostgresResource();
        postgres.init(Map.of("service", name));
        Map<String, String> database = postgres.start();
        url = database.get("ANTENNA_DATABASE_URL");
        user = database.get("ANTENNA_DATABASE_USER");
        password = database.get("ANTENNA_DATABASE_PASSWORD");
        Flyway flyway = Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/kit", "filesystem:src/main/resources/db/migration")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        connection = DriverManager.getConnection(url, user, password);
    }

    /** Over one connection, always the same. */
    Jdbi jdbi() {
        return Jdbi.create(connection);
    }

    /** Over a new connection for whatever is no part of something else. */
    Jdbi connecting() {
        return Jdbi.create(url, user, password);
    }

    static FindFiled filed(Jdbi jdbi) {
        return new FindFiled(new SqlSearchIndex(jdbi), new SqlTopicality(jdbi, new SqlTopics(jdbi)));
    }

    static ListReports lists(Jdbi jdbi) {
        return new ListReports(new SqlArchive(jdbi), filed(jdbi));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
