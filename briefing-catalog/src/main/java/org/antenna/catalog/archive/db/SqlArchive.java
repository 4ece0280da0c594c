package org.antenna.catalog.archive.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.archive.Archive;
import org.antenna.catalog.archive.ReportQuery;
import org.antenna.catalog.archive.ReportSummary;
import org.antenna.catalog.archive.VersionSummary;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.reader.db.ReadableSql;
import org.antenna.catalog.report.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Lists over {@code report_version}; each joins the transaction of the caller. */
@ApplicationScoped
public class SqlArchive implements Archive {
    private static final String VERSIONS = """
            select v.* from report_version v join report r on r.id = v.report_id
            where v.report_id = :id
              and (:edits or v.state in ('RELEASED', 'SUPERSEDED')
                             and (select %s from (select r.mission, 'RELEASED' as state, v.audience_classes,
                                                         v.audience_regions, v.audience_organisations) as once))
            order by v.version desc
            """.formatted(ReadableSql.CONDITION);

    private final Jdbi jdbi;

    @Inject
    public SqlArchive(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ReportSummary> first(Reader reader, ReportQuery query, int limit) {
        return jdbi.withHandle(db -> SummaryRows.read(db, new ListSql(reader, query, limit).first(db)));
    }

    @Override
    public List<ReportSummary> among(List<UUID> filed, Reader reader, ReportQuery query, int limit) {
        return jdbi.withHandle(db -> SummaryRows.read(
                db, new ListSql(reader, query, limit).among(db).bindArray("filed", UUID.class, filed)));
    }

    @Override
    public List<VersionSummary> versions(Reader reader, UUID id) {
        return jdbi.withHandle(db -> ReadableSql.bind(db.createQuery(VERSIONS), reader)
                .bind("id", id)
                .bind("edits", edits(db, reader, id))
                .map((row, at) -> version(row))
                .list());
    }

    private static boolean edits(Handle db, Reader reader, UUID id) {
        return db.select("select mission from report where id = ?", id)
                .mapTo(String.class)
                .findOne()
                .map(reader::edits)
                .orElse(false);
    }

    private static VersionSummary version(ResultSet row) throws SQLException {
        @Nullable Instant released = Columns.optionalInstant(row, "released_at");
        return new VersionSummary(
                row.getInt("version"),
                Report.Kind.valueOf(row.getString("kind")),
                row.getString("state"),
                released,
                released == null ? null : row.getBoolean("notifies"));
    }
}
