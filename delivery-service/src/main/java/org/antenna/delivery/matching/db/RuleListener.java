package org.antenna.delivery.matching.db;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.antenna.delivery.matching.Rules;
import org.antenna.kit.platform.Loop;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Brings the rules in memory up to date soon after a change, whichever instance made it, so that a report rarely has to. The
 * database tells of changes by {@code NOTIFY}, on a session outside of the pool; a slow poll makes up for what was not heard.
 * At start this is what reads them all.
 */
@ApplicationScoped
class RuleListener {
    private static final Logger LOG = Logger.getLogger(RuleListener.class);
    /** Of the thread, and of the session in {@code pg_stat_activity}. */
    private static final String NAME = "rule-listener";

    private static final int SLICE_MILLIS = 500;
    private static final int SLICES = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Rules rules;
    private final String url;
    private final String user;
    private final String password;
    private volatile boolean stopping;
    private volatile @Nullable Connection session;
    private @Nullable Loop loop;

    @Inject
    RuleListener(
            Rules rules,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.rules = rules;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start(NAME, this::listen);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (loop != null) {
            Loop.stop(List.of(loop), PATIENCE);
        }
        close();
    }

    /** One round, so that a failure after a good one is told again. */
    private Duration listen() throws SQLException {
        try {
            Connection listening = session == null ? open() : session;
            session = listening;
            rules.bringUpToDate();
            awaitChange(listening);
            return Duration.ZERO;
        } catch (Throwable e) {
            close();
            throw e;
        }
    }

    private Connection open() throws SQLException {
        Connection opened = DriverManager.getConnection(url, user, password);
        try (Statement statement = opened.createStatement()) {
            opened.setClientInfo("ApplicationName", NAME);
            statement.execute("listen replica_change");
            return opened;
        } catch (Throwable e) {
            opened.close();
            throw e;
        }
    }

    private void close() {
        try (Connection closing = session) {
            session = null;
        } catch (SQLException e) {
            LOG.debug("A session that failed did not end well either", e);
        }
    }

    private void awaitChange(Connection session) throws SQLException {
        PGConnection notified = session.unwrap(PGConnection.class);
        for (int i = 0; i < SLICES && !stopping; i++) {
            if (notified.getNotifications(SLICE_MILLIS).length > 0) {
                return;
            }
        }
        if (!stopping && !session.isValid(2)) {
            throw new SQLException("no answer");
        }
    }
}
