package org.antenna.catalog.report.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.KnownCodes;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tables {@code report}, {@code report_version} and {@code rendition}. */
@ApplicationScoped
public class SqlReports implements Reports {
    private static final String VERSIONS = """
            select v.*, array(select a.name || ' ' || a.sha256 from attachment a
                              where a.report_id = v.report_id and a.first_version <= v.version
                                and (a.until_version is null or a.until_version > v.version)
                              order by a.name, a.sha256) as files
            from report_version v where v.report_id = ? and v.state <> 'SUPERSEDED' order by v.version
            """;

    private record Head(String mission, long revision) {}

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    public SqlReports(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Optional<Dossier> find(UUID id) {
        return read(id, "");
    }

    @Override
    public Optional<Dossier> lock(UUID id) {
        return read(id, " for update");
    }

    @Override
    public void save(Dossier dossier) {
        jdbi.useHandle(db -> {
            UUID id = dossier.id();
            Report current = dossier.current();
            db.execute(
                    "insert into report (id, mission, revision, created_at) values (?, ?, ?, ?)"
                            + " on conflict (id) do update set revision = excluded.revision",
                    id,
                    dossier.mission(),
                    dossier.revision(),
                    clock.instant());
            if (current != null) {
                replaceCurrent(db, id, current);
            }
            replaceComing(db, id, dossier.coming());
        });
    }

    @Override
    public KnownCodes codes() {
        return jdbi.withHandle(db -> CodeRows.read(db, ""));
    }

    @Override
    public KnownCodes holdCodes() {
        return jdbi.withHandle(db -> CodeRows.read(db, " order by code for share"));
    }

    private static void replaceCurrent(Handle db, UUID id, Report current) {
        db.execute(
                "update report_version set state = 'SUPERSEDED'"
                        + " where report_id = ? and state = 'RELEASED' and version <> ?",
                id,
                current.version());
        switch (current) {
            case Released released -> {
                VersionWriter.bindRelease(db.createUpdate(VersionWriter.RELEASE), released)
                        .bind("id", id)
                        .bind("version", released.version())
                        .bind("series", released.content().series())
                        .execute();
                VersionWriter.bindAudience(db.createUpdate(VersionWriter.NARROW), id, released)
                        .execute();
            }
            case Withdrawn withdrawn ->
                db.createUpdate(VersionWriter.WITHDRAW)
                        .bind("id", id)
                        .bind("version", withdrawn.version())
                        .bind("withdrawnBy", withdrawn.withdrawnBy())
                        .bind("withdrawnAt", withdrawn.withdrawnAt())
                        .bind("withdrawalReason", withdrawn.reason())
                        .execute();
            case Coming coming -> throw new IllegalArgumentException("Not yet the one that counts");
        }
    }

    private static void replaceComing(Handle db, UUID id, @Nullable Coming coming) {
        if (coming == null) {
            // Renditions are those of a draft or fixed.
            db.execute(
                    "update report_version set state = 'DRAFT' where report_id = ? and state in ('IN_REVIEW', 'EMBARGOED')",
                    id);
            db.execute(
                    "delete from rendition r using report_version v where r.report_id = ? and v.report_id = r.report_id"
                            + " and v.version = r.version and v.state = 'DRAFT'",
                    id);
            db.execute("delete from report_version where report_id = ? and state = 'DRAFT'", id);
            return;
        }
        VersionWriter.bind(db.createUpdate(VersionWriter.PUT_COMING), id, coming)
                .execute();
        if (coming instanceof Draft draft) {
            db.execute("delete from rendition where report_id = ? and version = ?", id, draft.version());
            for (Rendition rendition : draft.content().renditions()) {
                VersionWriter.bind(db.createUpdate(VersionWriter.INSERT_RENDITION), id, draft.version(), rendition)
                        .execute();
            }
        }
    }

    private Optional<Dossier> read(UUID id, String lock) {
        return jdbi.withHandle(db -> db.select("select mission, revision from report where id = ?" + lock, id)
                .map((row, at) -> new Head(row.getString(1), row.getLong(2)))
                .findOne()
                .map(head -> dossier(db, id, head)));
    }

    private static Dossier dossier(Handle db, UUID id, Head head) {
        Map<Integer, List<Rendition>> renditions = renditions(db, id);
        List<Report> versions = db.select(VERSIONS, id)
                .map((row, at) -> VersionRow.read(row, renditions.getOrDefault(row.getInt("version"), List.of())))
                .list();
        @Nullable Coming coming = null;
        @Nullable Report current = null;
        for (Report version : versions) {
            if (version instanceof Coming one) {
                coming = one;
            } else {
                current = version;
            }
        }
        return new Dossier(id, head.mission(), head.revision(), coming, current);
    }

    private static Map<Integer, List<Rendition>> renditions(Handle db, UUID id) {
        Map<Integer, List<Rendition>> renditions = new HashMap<>();
        db.select(
                        "select r.* from rendition r join report_version v using (report_id, version)"
                                + " where r.report_id = ? and v.state <> 'SUPERSEDED' order by language desc",
                        id)
                .map((row, at) -> renditions
                        .computeIfAbsent(row.getInt("version"), version -> new ArrayList<>())
                        .add(new Rendition(
                                row.getString("language"),
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("body"))))
                .list();
        return renditions;
    }
}
