package org.antenna.benchmarks.catalog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.antenna.sandbox.postgres.Database;

/** One row a transaction into a table of its own in the catalogue's database: the least that a write can cost here. */
record Writes(Connection connection, PreparedStatement insert, String text) implements Saturation.Worker {
    static void prepare(Database database) throws SQLException {
        try (Connection connection = open(database);
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_insert");
            statement.execute("create table bench_insert (id uuid primary key, text text not null)");
        }
    }

    static void cleanUp(Database database) throws SQLException {
        try (Connection connection = open(database);
                var statement = connection.createStatement()) {
            statement.execute("drop table bench_insert");
        }
    }

    static Writes to(Database database, String text) throws SQLException {
        Connection connection = open(database);
        return new Writes(connection, connection.prepareStatement("insert into bench_insert values (?, ?)"), text);
    }

    static Connection open(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    @Override
    public void call(long number) throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, text);
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
