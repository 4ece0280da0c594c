package org.antenna.kit.memory;

import com.github.benmanes.caffeine.cache.Weigher;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.antenna.kit.platform.Loops;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;

/**
 * Hears which rows were changed, whichever instance changed them: a trigger on the table sends {@code table key} on the
 * channel {@code changed}, which arrives when the change is committed. So a {@link Memory} is behind by the way of that
 * message, and never by more than {@link #TRUSTED}: an instance that cannot say that it has heard everything until then
 * remembers nothing and asks the database, however long that takes. The instance that changed a row forgets it before it answers.
 */
@ApplicationScoped
public class ChangeFeed {
    public static final Duration TRUSTED = Duration.ofSeconds(1);
    private static final String CHANGES = "changes";
    private static final int LISTENS_MILLIS = 200;
    private static final int ANSWERS_SECONDS = 1;
    private static final int OPENS_SECONDS = 10;
    private static final long NEVER = Long.MIN_VALUE;

    private final Map<String, Memory<?>> memories = new ConcurrentHashMap<>();
    private final String url;
    private final String user;
    private final String password;
    private final Loops loops;
    private final TransactionSynchronizationRegistry transaction;
    private final MeterRegistry metrics;
    private volatile long heardUntil = NEVER;
    private @Nullable Connection session;

    @Inject
    public ChangeFeed(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            Loops loops,
            TransactionSynchronizationRegistry transaction,
            MeterRegistry metrics) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.loops = loops;
        this.transaction = transaction;
        this.metrics = metrics;
    }

    /**
     * What is read within a transaction is not kept: it may not be committed yet, or be older than what was forgotten.
     *
     * @param table whose triggers tell of changes
     * @param most of all weights together
     */
    public synchronized <V> Memory<V> memory(String table, long most, Weigher<String, V> weigher) {
        Memory<V> memory = new Memory<>(most, weigher, this::live, () -> !inTransaction());
        if (memories.putIfAbsent(table, memory) != null) {
            throw new IllegalStateException("There is a memory of table " + table + " already");
        }
        if (memories.size() == 1) {
            metrics.gauge("antenna_memory_live", this, feed -> feed.live() ? 1 : 0);
            loops.start(CHANGES, this::listen);
        }
        return memory;
    }

    /** To be called by who writes a row: this instance forgets it once the transaction has ended, either way. */
    public void changed(String table, String key) {
        Memory<?> memory = memories.get(table);
        if (memory == null) {
            return;
        }
        if (!inTransaction()) {
            memory.forget(key);
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                memory.forget(key);
            }
        });
    }

    /** Whether everything was heard that had been committed {@link #TRUSTED} ago. */
    public boolean live() {
        long heard = heardUntil;
        return heard != NEVER && System.nanoTime() - heard < TRUSTED.toNanos();
    }

    private boolean inTransaction() {
        return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private Duration listen() throws SQLException {
        try {
            Connection listening = session == null ? open() : session;
            PGConnection messages = listening.unwrap(PGConnection.class);
            long asked = System.nanoTime();
            // An answer comes after every message that was sent before it was asked for.
            if (!listening.isValid(ANSWERS_SECONDS)) {
                throw new SQLException("PostgreSQL does not answer");
            }
            forget(messages.getNotifications());
            heardUntil = asked;
            forget(messages.getNotifications(LISTENS_MILLIS));
            return Duration.ZERO;
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private Connection open() throws SQLException {
        Properties account = new Properties();
        PGProperty.USER.set(account, user);
        PGProperty.PASSWORD.set(account, password);
        PGProperty.APPLICATION_NAME.set(account, CHANGES);
        PGProperty.LOGIN_TIMEOUT.set(account, OPENS_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(account, OPENS_SECONDS);
        PGProperty.TCP_KEEP_ALIVE.set(account, true);
        Connection fresh = DriverManager.getConnection(url, account);
        session = fresh;
        try (Statement statement = fresh.createStatement()) {
            statement.execute("listen changed");
        }
        memories.values().forEach(Memory::forgetAll);
        return fresh;
    }

    private void close() throws SQLException {
        heardUntil = NEVER;
        Connection broken = session;
        session = null;
        if (broken != null) {
            broken.close();
        }
    }

    private void forget(PGNotification @Nullable [] messages) {
        if (messages == null) {
            return;
        }
        for (PGNotification message : messages) {
            String[] row = message.getParameter().split(" ", 2);
            Memory<?> memory = memories.get(row[0]);
            if (memory != null && row.length == 2) {
                memory.forget(row[1]);
            }
        }
    }
}
