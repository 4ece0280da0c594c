package org.antenna.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** What PostgreSQL takes when nothing is done but to keep the same lines: one table with a key, batches as large as ours. */
final class BareInsert {
    private static final int BATCH = 500;

    private BareInsert() {}

    static double seconds(Connection connection, Path file) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bare");
            statement.execute("create table bare (id uuid primary key, line text not null)");
        }
        connection.setAutoCommit(false);
        long start = System.nanoTime();
        try (BufferedReader lines = Files.newBufferedReader(file);
                PreparedStatement insert = connection.prepareStatement("insert into bare values (?, ?)")) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, line);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table bare");
        }
        return seconds;
    }
}
