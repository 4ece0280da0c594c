package org.antenna.catalog.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.search.FindFiled;

/**
 * Lists what a reader may see. Most pages are filled by the newest reports, which are looked at first; where they do not
 * fill one, the index of the search says which reports do. ADR 10.
 */
@ApplicationScoped
public class ListReports {
    private final Archive archive;
    private final FindFiled filed;

    @Inject
    public ListReports(Archive archive, FindFiled filed) {
        this.archive = archive;
        this.filed = filed;
    }

    /**
     * The first of the list, in the order of {@link ReportQuery.State}. Outside of any transaction.
     *
     * @throws org.antenna.kit.problem.Refusal {@code search-busy} (503)
     */
    public List<ReportSummary> list(Reader reader, ReportQuery query, int limit) {
        if (seesNothing(reader, query.state())) {
            return List.of();
        }
        List<ReportSummary> first = archive.first(reader, query, limit);
        return query.state() != ReportQuery.State.RELEASED || first.size() == limit
                ? first
                : filed.find(reader, query.question(limit), found -> archive.among(found, reader, query, limit));
    }

    private static boolean seesNothing(Reader reader, ReportQuery.State state) {
        return reader.onlyReads() && (state != ReportQuery.State.RELEASED || reader.organisation() == null);
    }
}
