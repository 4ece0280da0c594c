package org.antenna.catalog.topic.db;

import java.util.List;
import org.antenna.catalog.topic.TopicUse;
import org.jdbi.v3.core.Handle;

/** Counts what bears a topic. */
final class TopicUseRows {
    private static final String REPORTS =
            "select count(*) from report_version where topics @> array[:code]::text[] and state = any(:states)";
    private static final String SERIES = """
            select series, count(*) as reports from report_version
            where topics @> array[:code]::text[] and state = 'RELEASED' and series is not null
            group by series order by reports desc, series
            """;

    private static final List<String> RELEASED = List.of("RELEASED");
    private static final List<String> COMING = List.of("DRAFT", "IN_REVIEW", "EMBARGOED");

    private TopicUseRows() {}

    static TopicUse read(Handle db, String code) {
        List<TopicUse.InSeries> series = db.createQuery(SERIES)
                .bind("code", code)
                .map((row, at) -> new TopicUse.InSeries(row.getString("series"), row.getLong("reports")))
                .list();
        List<String> missions = db.createQuery("select code from mission where :code = any (abilities) order by code")
                .bind("code", code)
                .mapTo(String.class)
                .list();
        return new TopicUse(code, reports(db, code, RELEASED), reports(db, code, COMING), series, missions);
    }

    private static long reports(Handle db, String code, List<String> states) {
        return db.createQuery(REPORTS)
                .bind("code", code)
                .bindArray("states", String.class, states)
                .mapTo(Long.class)
                .one();
    }
}
