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
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Reports;
import org.antenna.contracts.Rendition;
import org.antenna.kit.memory.ChangeFeed;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tables {@code report}, {@code report_version} and {@code rendition}. */
@ApplicationScoped
public class SqlReports implements Reports {
    /** A row for each rendition; one without a version for a report that has only superseded ones. */
    private static final String DOSSIER = """
            select r.mission, r.revision, l.language, l.title, l.summary, l.body, v.*,
                   array(select a.name || ' ' || a.sha256 from attachment a
                         where a.report_id = v.report_id and a.first_version <= v.version
                           and (a.until_version is null or a.until_version > v.version)
                         order by a.name, a.sha256) as files
            from report r
            left join report_version v on v.report_id = r.id and v.state <> 'SUPERSEDED'
            left join rendition l on l.report_id = v.report_id and l.version = v.version
            where r.id = ? order by v.version, l.language desc
            """;

    private record Head(String mission, long revision) {}

    private final CodeRows codes = new CodeRows();
    private final Jdbi jdbi;
    private final ChangeFeed changes;
    private final Clock clock;

    @Inject
    public SqlReports(Jdbi jdbi, ChangeFeed changes, Clock clock) {
        this.jdbi = jdbi;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<Dossier> find(UUID id) {
        return jdbi.withHandle(db -> read(db, id));
    }

    @Override
    public Optional<Dossier> lock(UUID id) {
        return jdbi.withHandle(db -> {
            db.execute("select from report where id = ? for update", id);
            return read(db, id);
        });
    }

    @Override
    public void save(Dossier dossier) {
        jdbi.useHandle(db -> {
            if (dossier.revision() == 1 && dossier.coming() instanceof Draft draft) {
                DossierWriter.start(db, dossier, draft, clock.instant());
            } else {
                DossierWriter.replace(db, dossier);
            }
        });
        changes.changed("report", dossier.id().toString());
    }

    @Override
    public KnownCodes codes() {
        return jdbi.withHandle(codes::read);
    }

    @Override
    public KnownCodes holdCodes() {
        return jdbi.withHandle(db -> {
            db.execute("select from series order by code for share");
            return codes.read(db);
        });
    }

    private static Optional<Dossier> read(Handle db, UUID id) {
        Map<Integer, List<Rendition>> renditions = new HashMap<>();
        List<Report> versions = new ArrayList<>();
        List<Head> head = db.select(DOSSIER, id)
                .map((row, at) -> {
                    if (row.getString("state") != null) {
                        List<Rendition> ofVersion =
                                renditions.computeIfAbsent(row.getInt("version"), version -> new ArrayList<>());
                        if (ofVersion.isEmpty()) {
                            versions.add(VersionRow.read(row, ofVersion));
                        }
                        ofVersion.add(new Rendition(
                                row.getString("language"),
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("body")));
                    }
                    return new Head(row.getString("mission"), row.getLong("revision"));
                })
                .list();
        return head.stream().findFirst().map(first -> dossier(id, first, versions));
    }

    private static Dossier dossier(UUID id, Head head, List<Report> versions) {
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
}
