package org.antenna.kit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;

/**
 * A session of its own that holds the relay's advisory lock and hears {@code NOTIFY outbox}. It is outside the pool
 * because the lock lives as long as the session does; when the session breaks, another instance may take over.
 */
@ApplicationScoped
public class RelayLock {
    private static final int SLICE_MILLIS = 500;
    private static final long LOCK = 0x616E_7465_6E6E_6101L;

    private final String url;
    private final String user;
    private final String password;
    private final KafkaSettings settings;

    @Inject
    RelayLock(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            KafkaSettings settings) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.settings = settings;
    }

    /** Waits until this instance is the one that relays. */
    Connection acquire() throws SQLException, InterruptedException {
        Connection connection = DriverManager.getConnection(url, user, password);
        try (Statement statement = connection.createStatement()) {
            while (!tryLock(statement)) {
                Thread.sleep(settings.safetyPoll());
            }
            statement.execute("listen outbox");
            return connection;
        } catch (SQLException | InterruptedException e) {
            connection.close();
            throw e;
        }
    }

    /** Returns when rows were added, after the safety poll, or soon after stopping. @throws SQLException when the session broke */
    void awaitWork(Connection connection, BooleanSupplier stopping) throws SQLException {
        PGConnection session = connection.unwrap(PGConnection.class);
        long slices = Math.max(1, settings.safetyPoll().toMillis() / SLICE_MILLIS);
        for (long i = 0; i < slices && !stopping.getAsBoolean(); i++) {
            if (session.getNotifications(SLICE_MILLIS).length > 0) {
                return;
            }
        }
        requireHeld(connection);
    }

    /** The lock is held as long as its session lives. @throws SQLException when the session broke */
    void requireHeld(Connection connection) throws SQLException {
        if (!connection.isValid(2)) {
            throw new SQLException("The relay's session broke");
        }
    }

    private static boolean tryLock(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
