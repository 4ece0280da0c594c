package org.antenna.kit.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Carries the outbox to Kafka. One instance of the service at a time does it, the one that holds the advisory lock of
 * {@link RelayLock}; so events of one key leave in order. A row is deleted after the broker has it: a crash between the
 * two repeats the event under the same id.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final int BATCH_CHARACTERS = 8_000_000;

    private final Jdbi jdbi;
    private final Topics topics;
    private final KafkaSettings settings;
    private final RelayLock lock;
    private final String service;
    private final Counter published;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    @Inject
    OutboxRelay(
            Jdbi jdbi,
            Topics topics,
            KafkaSettings settings,
            RelayLock lock,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.jdbi = jdbi;
        this.topics = topics;
        this.settings = settings;
        this.lock = lock;
        this.service = service;
        this.published = metrics.counter("antenna_outbox_published_events");
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null && !thread.join(Duration.ofSeconds(3))) {
            thread.interrupt();
        }
    }

    private void run() {
        BackOff backOff = new BackOff(settings);
        while (!stopping) {
            try (Connection connection = lock.acquire()) {
                topics.ensure();
                backOff.reset();
                relay(connection);
            } catch (InterruptedException e) {
                return;
            } catch (Exception | Error e) {
                LOG.warnf("Outbox waits: %s", String.valueOf(e.getMessage()));
                try {
                    backOff.pause();
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    private void relay(Connection connection) throws Exception {
        try (Publisher publisher = new Publisher(settings)) {
            while (!stopping) {
                List<CloudEvents> batch = next();
                if (batch.isEmpty()) {
                    lock.awaitWork(connection, () -> stopping);
                } else {
                    lock.requireHeld(connection);
                    publisher.publish(
                            batch.stream().map(row -> row.record(service)).toList());
                    delete(batch.stream().map(CloudEvents::id).toList());
                    published.increment(batch.size());
                }
            }
        }
    }

    private List<CloudEvents> next() {
        return jdbi.withHandle(db -> db.select("""
                        select id, topic, key, type, version, data, time, traceparent from (
                            select *, sum(length(data)) over (order by seq) - length(data) as before
                            from (select * from outbox order by seq limit ?) oldest) measured
                        where before < ? order by seq
                        """, BATCH, BATCH_CHARACTERS)
                .map((row, at) -> new CloudEvents(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getTimestamp(7).toInstant(),
                        row.getString(8)))
                .list());
    }

    private void delete(List<UUID> ids) throws SQLException {
        jdbi.useHandle(db -> db.createUpdate("delete from outbox where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .execute());
    }
}
