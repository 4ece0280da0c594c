package org.antenna.catalog.archive.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.catalog.archive.ReportSummary;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.Heading;
import org.antenna.contracts.Handling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads the versions that a statement found, and their headings. Bodies are not read. */
final class SummaryRows {
    private static final String HEADINGS = "select report_id, version, language, title, summary from rendition"
            + " where report_id = any(:ids) order by language desc";

    private SummaryRows() {}

    static List<ReportSummary> read(Handle db, Query statement) {
        List<ReportSummary> found = statement.map((row, at) -> summary(row)).list();
        Map<UUID, ReportSummary> byId = new HashMap<>();
        found.forEach(summary -> byId.put(summary.id(), summary));
        db.createQuery(HEADINGS)
                .bindArray("ids", UUID.class, byId.keySet())
                .map((row, at) -> {
                    @Nullable ReportSummary summary = byId.get(row.getObject("report_id", UUID.class));
                    return summary != null
                            && summary.version() == row.getInt("version")
                            && summary.headings()
                                    .add(new Heading(
                                            row.getString("language"),
                                            row.getString("title"),
                                            row.getString("summary")));
                })
                .list();
        return found;
    }

    private static ReportSummary summary(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new ReportSummary(
                row.getObject("report_id", UUID.class),
                row.getInt("version"),
                state,
                row.getString("mission"),
                row.getString("series"),
                Columns.texts(row, "topics"),
                Columns.texts(row, "about"),
                Handling.valueOf(row.getString("handling")),
                new ArrayList<>(),
                Columns.instant(row, "listed_at"),
                state.equals("IN_REVIEW") ? Columns.instant(row, "submitted_at") : null,
                state.equals("EMBARGOED") ? Columns.instant(row, "not_before") : null,
                Columns.optionalInstant(row, "released_at"));
    }
}
