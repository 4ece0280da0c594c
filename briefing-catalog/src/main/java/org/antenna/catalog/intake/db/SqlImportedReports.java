package org.antenna.catalog.intake.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.intake.ImportedReport;
import org.antenna.catalog.intake.ImportedReports;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.db.VersionWriter;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes batches: one statement claims the keys, then the versions and renditions of those that were free. */
@ApplicationScoped
public class SqlImportedReports implements ImportedReports {
    /** Sorted, so that two imports that meet wait for each other instead of deadlocking. */
    private static final String CLAIM = """
            insert into report (id, mission, revision, external_id, external_hash, created_at)
            select id, mission, 1, external_id, hash, :at
            from unnest(:ids::uuid[], :missions::text[], :externalIds::text[], :hashes::text[])
                 with ordinality as line (id, mission, external_id, hash, place)
            order by mission, external_id, place
            on conflict (mission, external_id) do nothing
            returning id
            """;

    private static final String KNOWN = """
            select mission, external_id, id, external_hash from report
            where (mission, external_id) in (select * from unnest(:missions::text[], :externalIds::text[]))
            """;

    private final Jdbi jdbi;

    @Inject
    public SqlImportedReports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> add(List<ImportedReport> reports) {
        if (reports.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(db -> {
            Set<UUID> claimed = claim(db, reports);
            List<ImportedReport> free = reports.stream()
                    .filter(report -> claimed.contains(report.dossier().id()))
                    .toList();
            if (!free.isEmpty()) {
                write(db, free);
            }
            return claimed;
        });
    }

    @Override
    public Map<ImportedReport.Key, ImportedReport.Known> known(Collection<ImportedReport.Key> keys) {
        Map<ImportedReport.Key, ImportedReport.Known> known = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbi.useHandle(db -> db.createQuery(KNOWN)
                    .bindArray(
                            "missions",
                            String.class,
                            keys.stream().map(ImportedReport.Key::mission).toList())
                    .bindArray(
                            "externalIds",
                            String.class,
                            keys.stream().map(ImportedReport.Key::externalId).toList())
                    .map((row, at) -> known.put(
                            new ImportedReport.Key(row.getString(1), row.getString(2)),
                            new ImportedReport.Known(row.getObject(3, UUID.class), row.getString(4))))
                    .list());
        }
        return known;
    }

    private static Set<UUID> claim(Handle db, List<ImportedReport> reports) {
        return db.createQuery(CLAIM)
                .bindArray(
                        "ids",
                        UUID.class,
                        reports.stream().map(one -> one.dossier().id()).toList())
                .bindArray(
                        "missions",
                        String.class,
                        reports.stream().map(one -> one.dossier().mission()).toList())
                .bindArray(
                        "externalIds",
                        String.class,
                        reports.stream().map(ImportedReport::externalId).toList())
                .bindArray(
                        "hashes",
                        String.class,
                        reports.stream().map(ImportedReport::fingerprint).toList())
                .bind("at", reports.getFirst().dossier().requireReleased().releasedAt())
                .map((row, at) -> row.getObject(1, UUID.class))
                .set();
    }

    private static void write(Handle db, List<ImportedReport> reports) {
        var versions = db.prepareBatch(VersionWriter.INSERT);
        var renditions = db.prepareBatch(VersionWriter.INSERT_RENDITION);
        for (ImportedReport report : reports) {
            UUID id = report.dossier().id();
            Released released = report.dossier().requireReleased();
            VersionWriter.bind(versions, id, released).add();
            for (Rendition rendition : released.content().renditions()) {
                VersionWriter.bind(renditions, id, released.version(), rendition)
                        .add();
            }
        }
        versions.execute();
        renditions.execute();
    }
}
