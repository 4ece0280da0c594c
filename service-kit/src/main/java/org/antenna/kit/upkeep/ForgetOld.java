package org.antenna.kit.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.antenna.kit.consumer.EventConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Deletes ids of events and idempotency keys that are old enough. Counts {@code antenna_upkeep_forgotten_rows_total} by table. */
@ApplicationScoped
public class ForgetOld {
    private static final long LOCK = 0x616E_7465_6E6E_6102L;
    private static final String INBOX = """
            delete from inbox where (consumer, event_id) in (
                select consumer, event_id from inbox
                where consumer = any(:repeatable) and received_at < :before limit :batch)
            """;
    private static final String KEYS = """
            delete from idempotency_key where (caller, key) in (
                select caller, key from idempotency_key where created_at < :before limit :batch)
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private final UpkeepSettings settings;
    private final List<String> repeatable;
    private final MeterRegistry metrics;

    @Inject
    public ForgetOld(
            Jdbi jdbi,
            Clock clock,
            UpkeepSettings settings,
            @Any Instance<EventConsumer> consumers,
            MeterRegistry metrics) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.settings = settings;
        this.repeatable = consumers.stream()
                .filter(EventConsumer::repeatable)
                .map(EventConsumer::group)
                .toList();
        this.metrics = metrics;
    }

    /** A batch of each table. @return whether there may be more; false while another instance is at it */
    @Transactional
    public boolean batch() {
        return jdbi.withHandle(db -> {
            if (!locked(db)) {
                return false;
            }
            int ids = ids(db, clock.instant().minus(settings.inbox()));
            int keys = keys(db, clock.instant().minus(settings.idempotencyKeys()));
            return Math.max(ids, keys) == settings.batch();
        });
    }

    private static boolean locked(Handle db) {
        return db.select("select pg_try_advisory_xact_lock(?)", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    private int ids(Handle db, Instant before) {
        int deleted = db.createUpdate(INBOX)
                .bindArray("repeatable", String.class, repeatable)
                .bind("before", before)
                .bind("batch", settings.batch())
                .execute();
        return counted("inbox", deleted);
    }

    private int keys(Handle db, Instant before) {
        int deleted = db.createUpdate(KEYS)
                .bind("before", before)
                .bind("batch", settings.batch())
                .execute();
        return counted("idempotency_key", deleted);
    }

    private int counted(String table, int deleted) {
        metrics.counter("antenna_upkeep_forgotten_rows", "table", table).increment(deleted);
        return deleted;
    }
}
