package org.antenna.catalog.archive.db;

import java.util.HashMap;
import java.util.Map;
import org.antenna.catalog.archive.ReportQuery;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.reader.db.ReadableSql;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Statements of lists. Which rows are looked at is chosen in a subquery that conditions do not enter, and what stands in
 * other tables is asked row by row: the planner's guesses of how many rows meet a condition, far off for arrays, decide
 * nothing.
 */
final class ListSql {
    /** Of released versions so many are looked at, one by one, for each that is to be found. */
    private static final int LOOKED_AT = 10;

    /** The mission is looked up where it is asked for. */
    private static final String LIST = """
            select v.* from (
                select v.*, (select r.mission from report r where r.id = v.report_id) as mission from (%s) v) v
            where\s""" + ReadableSql.CONDITION;

    private static final String FIRST = "select v.* from report_version v where v.state = '%s' %s %s %s";

    /** Offset: each row is found by its key, however many the planner takes them for. */
    private static final String AMONG = """
            select v.* from search_entry e cross join lateral
                (select * from report_version v where v.report_id = e.report_id and v.version = e.version offset 0) v
            where e.segment is null %s
            union all
            select v.* from unnest(:filed) as filed (id) cross join lateral
                (select * from report_version v where v.report_id = filed.id and v.state = 'RELEASED' offset 0) v
            """;

    private static final Map<String, String> CONDITIONS = Map.of(
            "series", " and v.series = :series",
            "topic", " and v.topics && array(select topics_meant_by(:topic))",
            "country", " and v.about @> array[:country]::text[]",
            "mission", " and v.mission = :mission",
            "language",
                    " and :language = any(array(select l.language from rendition l"
                            + " where l.report_id = v.report_id and l.version = v.version))");

    private static final Order NEWEST_FIRST = new Order("v.listed_at", "<", "desc");
    private static final Map<ReportQuery.State, Order> ORDERS = Map.of(
            ReportQuery.State.IN_REVIEW, new Order("v.submitted_at", ">", "asc"),
            ReportQuery.State.EMBARGOED, new Order("v.not_before", ">", "asc"));

    private record Order(String column, String further, String direction) {
        String clause() {
            return " order by " + column + " " + direction + ", v.report_id " + direction;
        }
    }

    private final Reader reader;
    private final ReportQuery query;
    private final int limit;
    private final Order order;
    private final Map<String, String> given = new HashMap<>();

    ListSql(Reader reader, ReportQuery query, int limit) {
        this.reader = reader;
        this.query = query;
        this.limit = limit;
        this.order = ORDERS.getOrDefault(query.state(), NEWEST_FIRST);
        put("series", query.series());
        put("topic", query.topic());
        put("country", query.country());
        put("mission", query.mission());
        put("language", query.language());
    }

    /** Among the first of the state. */
    Query first(Handle db) {
        String most = query.state() == ReportQuery.State.RELEASED ? "limit " + limit * LOOKED_AT : "offset 0";
        return list(db, FIRST.formatted(query.state(), behind(order.column(), "v.report_id"), order.clause(), most));
    }

    /** Among what waits to be filed and the reports that are bound as {@code filed}. */
    Query among(Handle db) {
        return list(db, AMONG.formatted(behind("e.listed_at", "e.report_id")));
    }

    private Query list(Handle db, String rows) {
        StringBuilder sql = new StringBuilder(LIST.formatted(rows));
        given.keySet().forEach(name -> sql.append(CONDITIONS.get(name)));
        sql.append(order.clause()).append(" limit :limit");
        Query statement = ReadableSql.bind(db.createQuery(sql), reader)
                .bind("limit", limit)
                .bindMap(given);
        ReportQuery.@Nullable Place after = query.after();
        return after == null
                ? statement
                : statement.bind("afterTime", after.sortedBy()).bind("afterId", after.id());
    }

    private String behind(String time, String id) {
        return query.after() == null
                ? ""
                : " and (" + time + ", " + id + ") " + order.further() + " (:afterTime, :afterId)";
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
