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
 * Statements of lists. What is looked at is chosen in a subquery that conditions do not enter, so that the planner's guesses
 * of how many rows meet them, which are far off for arrays, decide nothing.
 */
final class ListSql {
    /** Of released versions so many are looked at one by one, for each that is to be found. */
    static final int LOOKED_AT = 10;

    private static final String VERSION = """
            select v.*, (select r.mission from report r where r.id = v.report_id) as mission from report_version v where\s""";

    /** Offset: each row is looked up by its key, however many the planner takes them for. */
    private static final String AMONG = """
            select v.* from search_entry e cross join lateral
                (%1$s v.report_id = e.report_id and v.version = e.version offset 0) v
            where e.segment is null %%s
            union all
            select v.* from unnest(:filed) as filed (id) cross join lateral
                (%1$s v.report_id = filed.id and v.state = 'RELEASED' offset 0) v
            """.formatted(VERSION);

    private static final Map<String, String> CONDITIONS = Map.of(
            "series", " and v.series = :series",
            "topic", " and v.topics && array(select topics_meant_by(:topic))",
            "country", " and v.about @> array[:country]::text[]",
            "mission", " and v.mission = :mission",
            "language",
                    " and exists (select from rendition l where l.report_id = v.report_id"
                            + " and l.version = v.version and l.language = :language)");

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
        String most = query.state() == ReportQuery.State.RELEASED ? " limit " + limit * LOOKED_AT : " offset 0";
        String state = "v.state = '" + query.state() + "'";
        return among(db, VERSION + state + behind("v.report_id", order.column()) + order.clause() + most);
    }

    /** Among what waits to be filed and the reports that are bound as {@code filed}. */
    Query amongFiled(Handle db) {
        return among(db, AMONG.formatted(behind("e.report_id", "e.listed_at")));
    }

    private Query among(Handle db, String rows) {
        StringBuilder sql = new StringBuilder("select v.* from (")
                .append(rows)
                .append(") v where ")
                .append(ReadableSql.CONDITION);
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

    private String behind(String id, String time) {
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
