package org.antenna.catalog.search.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.antenna.catalog.search.SearchIndex;
import org.antenna.kit.problem.Refusal;
import org.jdbi.v3.core.Jdbi;

/** Tables {@code search_*}. What was read once and never changes is kept in memory. */
@ApplicationScoped
public class SqlSearchIndex implements SearchIndex {
    /** Searches wait for one another at times; those that wait must not hold the connections that all others need. */
    private static final int AT_ONCE = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final Jdbi jdbi;
    private final KnownSegments segments = new KnownSegments();
    private final KnownPostings postings = new KnownPostings();
    private final KnownWaiting waiting = new KnownWaiting();

    @Inject
    public SqlSearchIndex(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One snapshot, so that a report that is filed meanwhile is seen in exactly one place.
     *
     * @throws Refusal {@code search-busy} (503): so many searches went before that its turn did not come
     */
    @Override
    public <T> T atOneMoment(Function<Moment, T> work) {
        enter();
        try {
            return jdbi.inTransaction(db -> {
                db.execute("set transaction isolation level repeatable read, read only");
                return work.apply(new SqlMoment(db, segments, postings, waiting));
            });
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(503, "search-busy", "Too many search at this moment. Try again in a while.", List.of());
    }
}
