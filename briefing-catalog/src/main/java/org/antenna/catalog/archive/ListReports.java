package org.antenna.catalog.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.reader.CurrentReader;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.search.FindFiled;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Page;

/**
 * Lists what the caller may see. Most pages are filled by the newest reports, which are looked at first; where they do not
 * fill one, the index of the search says which reports do. ADR 10.
 */
@ApplicationScoped
public class ListReports {
    private final Archive archive;
    private final FindFiled filed;
    private final CurrentReader current;

    @Inject
    public ListReports(Archive archive, FindFiled filed, CurrentReader current) {
        this.archive = archive;
        this.filed = filed;
        this.current = current;
    }

    /** @throws org.antenna.kit.problem.Refusal {@code search-busy} (503): the index had no time for it */
    public Page<ReportSummary> list(ReportQuery query, int limit) {
        return Page.of(list(current.get(), query, limit + 1), limit, last -> Cursor.of(last.sortedBy(), last.id()));
    }

    /** The first of the list. */
    List<ReportSummary> list(Reader reader, ReportQuery query, int limit) {
        if (seesNothing(reader, query.state())) {
            return List.of();
        }
        List<ReportSummary> first = archive.first(reader, query, limit);
        return query.state() != ReportQuery.State.RELEASED || first.size() == limit
                ? first
                : filed.find(reader, query.question(limit), found -> archive.among(found, reader, query, limit));
    }

    private static boolean seesNothing(Reader reader, ReportQuery.State state) {
        boolean edits = reader.desk() || reader.mission() != null;
        return !edits && (state != ReportQuery.State.RELEASED || reader.organisation() == null);
    }
}
