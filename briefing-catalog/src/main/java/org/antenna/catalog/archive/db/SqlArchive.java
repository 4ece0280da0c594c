package org.antenna.catalog.archive.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.catalog.archive.Archive;
import org.antenna.catalog.archive.ReportQuery;
import org.antenna.catalog.archive.ReportSummary;
import org.antenna.catalog.archive.VersionSummary;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.reader.db.ReadableSql;
import org.antenna.catalog.report.Report;
import org.antenna.contracts.Handling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Lists over {@code report_version}. Bodies are not read. */
@ApplicationScoped
public class SqlArchive implements Archive {
    private static final String VISIBLE =
            "select v.*, r.mission from report_version v join report r on r.id = v.report_id where "
                    + ReadableSql.CONDITION;
    private static final Map<String, String> CONDITIONS = Map.of(
            "series", " and v.series = :series",
            "topic", " and v.topics && array(select topics_meant_by(:topic))",
            "country", " and v.about @> array[:country]::text[]",
            "mission", " and r.mission = :mission",
            "language",
                    " and exists (select from rendition l where l.report_id = v.report_id"
                            + " and l.version = v.version and l.language = :language)");
    private static final String VERSIONS = """
            select v.* from report_version v join report r on r.id = v.report_id
            where v.report_id = :id
              and (:edits or v.state in ('RELEASED', 'SUPERSEDED')
                             and (select %s from (select r.mission, 'RELEASED' as state, v.audience_classes,
                                                         v.audience_regions, v.audience_organisations) as once))
            order by v.version desc
            """.formatted(ReadableSql.CONDITION);

    private static final Order NEWEST_FIRST = new Order("v.listed_at", "<", "desc");
    private static final Map<ReportQuery.State, Order> ORDERS = Map.of(
            ReportQuery.State.IN_REVIEW, new Order("v.submitted_at", ">", "asc"),
            ReportQuery.State.EMBARGOED, new Order("v.not_before", ">", "asc"));

    private record Order(String column, String further, String direction) {
        String behind() {
            return " and (" + column + ", v.report_id) " + further + " (:afterTime, :afterId)";
        }

        String clause() {
            return " order by " + column + " " + direction + ", v.report_id " + direction + " limit :limit";
        }
    }

    private final Jdbi jdbi;

    @Inject
    public SqlArchive(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ReportSummary> list(Reader reader, ReportQuery query, int limit) {
        Map<String, String> given = given(query);
        StringBuilder sql = new StringBuilder(VISIBLE).append(" and v.state = :state");
        given.keySet().forEach(name -> sql.append(CONDITIONS.get(name)));
        ReportQuery.@Nullable Place after = query.after();
        Order order = ORDERS.getOrDefault(query.state(), NEWEST_FIRST);
        if (after != null) {
            sql.append(order.behind());
        }
        sql.append(order.clause());
        return jdbi.withHandle(db -> {
            var statement = ReadableSql.bind(db.createQuery(sql), reader)
                    .bind("state", query.state().name())
                    .bind("limit", limit)
                    .bindMap(given);
            if (after != null) {
                statement.bind("afterTime", after.sortedBy()).bind("afterId", after.id());
            }
            return withHeadings(db, statement.map((row, at) -> summary(row)).list());
        });
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

    private static Map<String, String> given(ReportQuery query) {
        Map<String, String> given = new HashMap<>();
        put(given, "series", query.series());
        put(given, "topic", query.topic());
        put(given, "country", query.country());
        put(given, "mission", query.mission());
        put(given, "language", query.language());
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static List<ReportSummary> withHeadings(Handle db, List<ReportSummary> found) {
        Map<UUID, ReportSummary> byId = new HashMap<>();
        found.forEach(summary -> byId.put(summary.id(), summary));
        db.createQuery("select report_id, version, language, title, summary from rendition"
                        + " where report_id = any(:ids) order by language desc")
                .bindArray("ids", UUID.class, byId.keySet())
                .map((row, at) -> {
                    @Nullable ReportSummary summary = byId.get(row.getObject("report_id", UUID.class));
                    return summary != null
                            && summary.version() == row.getInt("version")
                            && summary.headings()
                                    .add(new ReportSummary.Heading(
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
