package org.antenna.delivery.tally.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportTallied;
import org.antenna.delivery.obligation.db.ReportKeys;
import org.antenna.delivery.replica.ReportKey;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts of some report versions, gathered by version. */
final class CountedRows {
    /** Looks at each obligation once. Rows without a channel count organisations, the others obligations. */
    private static final String COUNTS = """
            with counted as materialized (
                select o.report_id, o.report_version, o.organisation, o.channel, o.pace,
                    case when o.settled_at is null then 'WAITING' else o.state end as state, count(*) as obligations,
                    min(o.settled_at) as first, max(o.settled_at) as last
                from unnest(:ids, :versions) as k(id, version)
                join obligation o on o.report_id = k.id and o.report_version = k.version
                group by 1, 2, 3, 4, 5, 6),
            organisations as (
                select report_id, report_version, organisation, bool_or(state = 'ACCEPTED') as reached
                from counted group by 1, 2, 3)
            select c.report_id, c.report_version, g.class, c.channel, c.pace, c.state, sum(c.obligations)::bigint as counted,
                null::bigint as reached, min(c.first) as first, max(c.last) as last
            from counted c join organisation g on g.code = c.organisation group by 1, 2, 3, 4, 5, 6
            union all
            select r.report_id, r.report_version, g.class, null, null, null, count(*), count(*) filter (where r.reached),
                null, null
            from organisations r join organisation g on g.code = r.organisation group by 1, 2, 3
            order by class, channel, pace, state
            """;

    private final Map<ReportKey, Counted> byReport = new HashMap<>();

    private static final class Counted {
        private final List<ReportTallied.Organisations> organisations = new ArrayList<>();
        private final List<ReportTallied.Obligations> obligations = new ArrayList<>();
        private @Nullable Instant first;
        private @Nullable Instant last;
    }

    private CountedRows() {}

    static CountedRows read(Handle db, Collection<ReportKey> reports) {
        CountedRows rows = new CountedRows();
        ReportKeys.bind(db.createQuery(COUNTS), reports)
                .map((row, at) -> rows.add(row))
                .forEach(added -> {});
        return rows;
    }

    /** Of a report version without obligations an empty one. */
    ReportTallied tally(ReportKey report, long version, Instant now) {
        Counted counted = byReport.getOrDefault(report, new Counted());
        return new ReportTallied(
                report.id().toString(),
                report.version(),
                version,
                now,
                counted.first,
                counted.last,
                counted.organisations,
                counted.obligations);
    }

    private boolean add(ResultSet row) throws SQLException {
        ReportKey report = new ReportKey(row.getObject(1, UUID.class), row.getInt(2));
        Counted counted = byReport.computeIfAbsent(report, key -> new Counted());
        OrganisationClass organisationClass = OrganisationClass.valueOf(row.getString(3));
        String channel = row.getString(4);
        if (channel == null) {
            return counted.organisations.add(
                    new ReportTallied.Organisations(organisationClass, row.getLong(7), row.getLong(8)));
        }
        Instant first = instant(row, 9);
        Instant last = instant(row, 10);
        if (first != null && (counted.first == null || first.isBefore(counted.first))) {
            counted.first = first;
        }
        if (last != null && (counted.last == null || last.isAfter(counted.last))) {
            counted.last = last;
        }
        return counted.obligations.add(new ReportTallied.Obligations(
                organisationClass, channel, Frequency.valueOf(row.getString(5)), row.getString(6), row.getLong(7)));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
