package org.antenna.catalog.feed.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.feed.PublicReport;
import org.antenna.catalog.feed.PublicReports;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Jdbi;

/** Reads {@code report_version} and {@code rendition}. */
@ApplicationScoped
public class SqlPublicReports implements PublicReports {
    private static final String NEWEST = """
            select v.report_id, v.version, v.topics, v.published_at, v.released_at, m.name_zh, m.name_en
            from report_version v join report r on r.id = v.report_id join mission m on m.code = r.mission
            where v.series = :series and %s
            order by v.released_at desc, v.report_id desc limit :most
            """.formatted(PublicSql.CONDITION);
    /** Joined with what is public once more: what was withdrawn between the two reads is not read. */
    private static final String TEXTS = """
            select l.* from rendition l join report_version v using (report_id, version)
            where l.report_id = any(:ids) and %s order by l.language desc
            """.formatted(PublicSql.CONDITION);

    private final Jdbi jdbi;

    @Inject
    public SqlPublicReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<PublicReport> newest(String series, int most) {
        return jdbi.withHandle(db -> db.createQuery(NEWEST)
                .bind("series", series)
                .bind("most", most)
                .map((row, at) -> new PublicReport(
                        row.getObject("report_id", UUID.class),
                        row.getInt("version"),
                        Columns.localized(row, "name"),
                        Columns.texts(row, "topics"),
                        Columns.instant(row, "published_at"),
                        Columns.instant(row, "released_at")))
                .list());
    }

    @Override
    public Map<UUID, List<Rendition>> texts(List<PublicReport> reports) {
        Map<UUID, List<Rendition>> texts = new HashMap<>();
        List<UUID> ids = reports.stream().map(PublicReport::id).toList();
        jdbi.useHandle(db -> db.createQuery(TEXTS)
                .bindArray("ids", UUID.class, ids)
                .map((row, at) -> texts.computeIfAbsent(row.getObject("report_id", UUID.class), id -> new ArrayList<>())
                        .add(new Rendition(
                                row.getString("language"),
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("body"))))
                .list());
        return texts;
    }
}
