package org.antenna.catalog.search.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.antenna.catalog.search.SearchIndex;
import org.jdbi.v3.core.Jdbi;

/** Tables {@code search_*}. What was read once and never changes is kept in memory. */
@ApplicationScoped
public class SqlSearchIndex implements SearchIndex {
    private final Jdbi jdbi;
    private final KnownSegments segments = new KnownSegments();
    private final KnownPostings postings = new KnownPostings();
    private final KnownWaiting waiting = new KnownWaiting();

    @Inject
    public SqlSearchIndex(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One snapshot, so that a report that is filed meanwhile is seen in exactly one place. */
    @Override
    public <T> T atOneMoment(Function<Moment, T> work) {
        return jdbi.inTransaction(db -> {
            db.execute("set transaction isolation level repeatable read, read only");
            return work.apply(new SqlMoment(db, segments, postings, waiting));
        });
    }
}
