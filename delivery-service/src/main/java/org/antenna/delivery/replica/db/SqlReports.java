package org.antenna.delivery.replica.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.ReportWithdrawn;
import org.antenna.delivery.replica.Arrival;
import org.antenna.delivery.replica.Release;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Reports;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlReports implements Reports {
    /** Rows of {@code r} that make or keep obligations: as the newest that notifies, and not withdrawn. */
    private static final String CURRENT = """
             r.notifies
             and not exists (select 1 from report n where n.id = r.id and n.version > r.version and n.notifies)
             and not exists (select 1 from withdrawal w where w.report_id = r.id and w.version >= r.version)
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private final ReportRows rows;

    @Inject
    SqlReports(Jdbi jdbi, Clock clock, ReportRows rows) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.rows = rows;
    }

    @Override
    @Transactional
    public Arrival store(ReportReleased report) {
        int stored = jdbi.withHandle(db -> db.createUpdate("""
                        insert into report (id, version, mission, series, topics, about, handling, audience_classes,
                            audience_regions, audience_organisations, renditions, sources, released_at, published_at,
                            notifies, received_at)
                        values (:id, :version, :mission, :series, :topics, :about, :handling, :classes, :regions,
                            :organisations, :renditions::jsonb, :sources, :released, :published, :notifies, :now)
                        on conflict do nothing
                        """)
                .bind("id", UUID.fromString(report.reportId()))
                .bind("version", report.version())
                .bind("mission", report.mission())
                .bind("series", report.series())
                .bindArray("topics", String.class, report.topics())
                .bindArray("about", String.class, report.about())
                .bind("handling", report.handling().name())
                .bindArray("classes", String.class, names(report.audience().classes()))
                .bindArray("regions", String.class, report.audience().regions())
                .bindArray("organisations", String.class, report.audience().organisations())
                .bind("renditions", rows.write(report.renditions()))
                .bindArray("sources", String.class, report.sources())
                .bind("released", report.releasedAt())
                .bind("published", report.publishedAt())
                .bind("notifies", report.notifies())
                .bind("now", clock.instant())
                .execute());
        return stored == 1 ? Arrival.FIRST : Arrival.OLD;
    }

    @Override
    @Transactional
    public Arrival store(ReportWithdrawn withdrawal) {
        return jdbi.withHandle(db -> Upsert.arrival(db.createQuery("""
                        insert into withdrawal (report_id, version, reason, withdrawn_at, received_at)
                        values (:report, :version, :reason, :at, :now)
                        on conflict (report_id) do update set version = excluded.version, reason = excluded.reason,
                            withdrawn_at = excluded.withdrawn_at, received_at = excluded.received_at
                        where excluded.version > withdrawal.version returning xmax = 0
                        """)
                .bind("report", UUID.fromString(withdrawal.reportId()))
                .bind("version", withdrawal.version())
                .bind("reason", withdrawal.reason())
                .bind("at", withdrawal.withdrawnAt())
                .bind("now", clock.instant())));
    }

    @Override
    @Transactional
    public Arrival store(ReportNarrowed narrowing, long revision) {
        Audience audience = narrowing.audience();
        return jdbi.withHandle(db -> Upsert.arrival(db.createQuery("""
                        insert into narrowing (report_id, version, revision, audience_classes, audience_regions,
                            audience_organisations, narrowed_at, received_at)
                        values (:report, :version, :revision, :classes, :regions, :organisations, :at, :now)
                        on conflict (report_id, version) do update set revision = excluded.revision,
                            audience_classes = excluded.audience_classes,
                            audience_regions = excluded.audience_regions,
                            audience_organisations = excluded.audience_organisations,
                            narrowed_at = excluded.narrowed_at, received_at = excluded.received_at
                        where excluded.revision > narrowing.revision returning xmax = 0
                        """)
                .bind("report", UUID.fromString(narrowing.reportId()))
                .bind("version", narrowing.version())
                .bind("revision", revision)
                .bindArray("classes", String.class, names(audience.classes()))
                .bindArray("regions", String.class, audience.regions())
                .bindArray("organisations", String.class, audience.organisations())
                .bind("at", narrowing.narrowedAt())
                .bind("now", clock.instant())));
    }

    @Override
    public boolean current(ReportKey report) {
        return jdbi.withHandle(
                db -> db.createQuery("select 1 from report r where r.id = :id and r.version = :version and " + CURRENT)
                        .bind("id", report.id())
                        .bind("version", report.version())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    @Override
    public ReportReleased get(ReportKey report) {
        ReportReleased found = get(List.of(report)).get(report);
        if (found == null) {
            throw new NoSuchElementException("Report " + report + " is not in the replica");
        }
        return found;
    }

    @Override
    public Map<ReportKey, ReportReleased> get(Collection<ReportKey> reports) {
        return jdbi.withHandle(db -> keyed(
                        db, ReportRows.SELECT + " join k on k.id = r.id and k.version = r.version", reports)
                .map((row, at) -> rows.read(row))
                .collect(Collectors.toMap(
                        each -> new ReportKey(UUID.fromString(each.reportId()), each.version()), each -> each)));
    }

    @Override
    public List<ReportKey> notifyingSince(Instant releasedAt, @Nullable String series) {
        return jdbi.withHandle(db -> db.createQuery("select r.id, r.version from report r where " + CURRENT
                        + " and r.released_at >= :since and (:series::text is null or r.series = :series)"
                        + " order by r.released_at, r.id")
                .bind("since", releasedAt)
                .bind("series", series)
                .map((row, at) -> new ReportKey(row.getObject(1, UUID.class), row.getInt(2)))
                .list());
    }

    @Override
    public List<ReportKey> notifyingSince(Instant releasedAt, Collection<String> topics, Collection<String> countries) {
        return jdbi.withHandle(db -> db.createQuery("select r.id, r.version from report r where " + CURRENT
                        + " and r.released_at >= :since and (r.topics && :topics::text[] or r.about && :countries::text[])"
                        + " order by r.released_at, r.id")
                .bind("since", releasedAt)
                .bindArray("topics", String.class, topics)
                .bindArray("countries", String.class, countries)
                .map((row, at) -> new ReportKey(row.getObject(1, UUID.class), row.getInt(2)))
                .list());
    }

    @Override
    public Map<ReportKey, Release> releases(Collection<ReportKey> reports) {
        return jdbi.withHandle(db -> keyed(db, ReleaseRows.SELECT, reports)
                .map((row, at) -> ReleaseRows.read(row))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public @Nullable String mission(UUID report) {
        return jdbi.withHandle(
                db -> db.createQuery("select mission from report where id = :id order by version desc limit 1")
                        .bind("id", report)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    private static org.jdbi.v3.core.statement.Query keyed(Handle db, String sql, Collection<ReportKey> reports) {
        return db.createQuery("with k as (select * from unnest(:ids, :versions) as k(id, version)) " + sql)
                .bindArray(
                        "ids", UUID.class, reports.stream().map(ReportKey::id).toList())
                .bindArray(
                        "versions",
                        Integer.class,
                        reports.stream().map(ReportKey::version).toList());
    }

    private static List<String> names(Collection<OrganisationClass> classes) {
        return classes.stream().map(Enum::name).toList();
    }
}
