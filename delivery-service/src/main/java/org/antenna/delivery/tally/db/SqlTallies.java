package org.antenna.delivery.tally.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antenna.contracts.ReportTallied;
import org.antenna.delivery.obligation.db.ReportKeys;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.tally.Tallies;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SqlTallies implements Tallies {
    private static final long LOCK = 0x616E_7465_6E6E_6103L;
    private static final int MARKS = 10_000;

    private static final String MARKED_FIRST = """
            with marked as materialized (
                select report_id, report_version, min(seq) as first from (
                    select report_id, report_version, seq from tally_mark order by seq limit :marks) oldest
                group by report_id, report_version order by first limit :limit),
            sized as (
                select m.*, (
                    select count(*) from (
                        select 1 from obligation o
                        where o.report_id = m.report_id and o.report_version = m.report_version limit :obligations) few
                    ) as size
                from marked m),
            added as (select *, sum(size) over (order by first) as sum from sized)
            select report_id, report_version from added where sum <= :obligations order by first
            """;
    private static final String TAKE = """
            delete from tally_mark m using unnest(:ids, :versions) as k(id, version)
            where m.report_id = k.id and m.report_version = k.version
            """;
    private static final String NEXT_VERSION = """
            insert into tally (report_id, report_version, version)
            select id, version, 1 from unnest(:ids, :versions) as k(id, version)
            on conflict (report_id, report_version) do update set version = tally.version + 1
            returning report_id, report_version, version
            """;

    private final Jdbi jdbi;

    @Inject
    SqlTallies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean begin() {
        return jdbi.withHandle(db -> db.select("select pg_try_advisory_xact_lock(?)", LOCK)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<ReportKey> takeMarked(int atMost, int obligations) {
        return jdbi.withHandle(db -> {
            Set<ReportKey> marked = new LinkedHashSet<>(db.createQuery(MARKED_FIRST)
                    .bind("marks", MARKS)
                    .bind("limit", atMost)
                    .bind("obligations", obligations)
                    .map((row, at) -> new ReportKey(row.getObject(1, UUID.class), row.getInt(2)))
                    .list());
            if (!marked.isEmpty()) {
                ReportKeys.bind(db.createUpdate(TAKE), marked).execute();
            }
            return marked;
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReportTallied> count(Collection<ReportKey> reports, Instant now) {
        if (reports.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(db -> {
            Map<ReportKey, Long> versions = nextVersions(db, reports);
            CountedRows rows = CountedRows.read(db, reports);
            List<ReportTallied> counted = new ArrayList<>();
            reports.forEach(report -> counted.add(rows.tally(report, versions.getOrDefault(report, 1L), now)));
            return counted;
        });
    }

    private static Map<ReportKey, Long> nextVersions(Handle db, Collection<ReportKey> reports) {
        return ReportKeys.bind(db.createQuery(NEXT_VERSION), reports)
                .map((row, at) -> Map.entry(new ReportKey(row.getObject(1, UUID.class), row.getInt(2)), row.getLong(3)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
