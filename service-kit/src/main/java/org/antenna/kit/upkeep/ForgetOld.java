package org.antenna.kit.upkeep;

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

/** Deletes ids of events and idempotency keys that are old enough. */
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

    @Inject
    public ForgetOld(Jdbi jdbi, Clock clock, UpkeepSettings settings, @Any Instance<EventConsumer> consumers) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.settings = settings;
        this.repeatable = consumers.stream()
                .filter(EventConsumer::repeatable)
                .map(EventConsumer::group)
                .toList();
    }

    /** A batch of each table. Nothing while another instance is at it. */
    @Transactional
    public Forgotten batch() {
        return jdbi.withHandle(db -> {
            if (!locked(db)) {
                return Forgotten.NOTHING;
            }
            int ids = ids(db, clock.instant().minus(settings.inbox()));
            int keys = keys(db, clock.instant().minus(settings.idempotencyKeys()));
            return new Forgotten(ids, keys, Math.max(ids, keys) == settings.batch());
        });
    }

    private static boolean locked(Handle db) {
        return db.select("select pg_try_advisory_xact_lock(?)", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    private int ids(Handle db, Instant before) {
        return db.createUpdate(INBOX)
                .bindArray("repeatable", String.class, repeatable)
                .bind("before", before)
                .bind("batch", settings.batch())
                .execute();
    }

    private int keys(Handle db, Instant before) {
        return db.createUpdate(KEYS)
                .bind("before", before)
                .bind("batch", settings.batch())
                .execute();
    }

    /**
     * What was deleted, once the transaction has ended.
     *
     * @param inbox rows of that table, zero or more
     * @param idempotencyKeys rows of {@code idempotency_key}, zero or more
     * @param more whether there may be more
     */
    public record Forgotten(int inbox, int idempotencyKeys, boolean more) {
        static final Forgotten NOTHING = new Forgotten(0, 0, false);
    }
}
