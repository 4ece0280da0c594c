package org.antenna.catalog.report.db;

import static org.antenna.catalog.report.db.VersionWriter.INSERT;
import static org.antenna.catalog.report.db.VersionWriter.NARROW;
import static org.antenna.catalog.report.db.VersionWriter.PUT_COMING;
import static org.antenna.catalog.report.db.VersionWriter.RELEASE;
import static org.antenna.catalog.report.db.VersionWriter.WITHDRAW;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Writes a dossier in one or two round trips: the driver sends statements that are joined by semicolons all at once. */
final class DossierWriter {
    private static final String RENDITIONS = """
            insert into rendition (report_id, version, language, title, summary, body)
            select :id, :version, one.*
            from unnest(:languages::text[], :titles::text[], :summaries::text[], :bodies::text[]) as one
            """;
    /** One statement, since nothing of it is there yet; references are checked at its end. */
    private static final String START = """
            with the_report as (
                insert into report (id, mission, revision, created_at) values (:id, :mission, :revision, :createdAt)),
            the_version as (
            """ + INSERT + ")" + RENDITIONS;

    private static final String REVISION = "update report set revision = :revision where id = :id;";
    private static final String SUPERSEDE = """
            update report_version set state = 'SUPERSEDED'
            where report_id = :id and state = 'RELEASED' and version <> :version;
            """;
    private static final String RELEASED = REVISION + SUPERSEDE + RELEASE + ";" + NARROW;
    private static final String WITHDRAWN = REVISION + SUPERSEDE + WITHDRAW;
    private static final String DRAFT =
            PUT_COMING + "; delete from rendition where report_id = :id and version = :version;" + RENDITIONS;
    /** Renditions are those of a draft or fixed. */
    private static final String NOTHING_COMES = """
            update report_version set state = 'DRAFT' where report_id = :id and state in ('IN_REVIEW', 'EMBARGOED');
            delete from rendition r using report_version v
            where r.report_id = :id and v.report_id = r.report_id and v.version = r.version and v.state = 'DRAFT';
            delete from report_version where report_id = :id and state = 'DRAFT'
            """;

    private DossierWriter() {}

    static void start(Handle db, Dossier dossier, Draft draft, Instant at) {
        bind(db.createUpdate(START), dossier.id(), draft)
                .bind("mission", dossier.mission())
                .bind("revision", dossier.revision())
                .bind("createdAt", at)
                .execute();
    }

    static void replace(Handle db, Dossier dossier) {
        UUID id = dossier.id();
        Report current = dossier.current();
        if (current != null) {
            replaceCurrent(db, dossier, current);
        }
        replaceComing(db, id, current == null ? REVISION : "", dossier);
    }

    private static void replaceCurrent(Handle db, Dossier dossier, Report current) {
        UUID id = dossier.id();
        var written = switch (current) {
            case Released released ->
                VersionWriter.bindRelease(VersionWriter.bindAudience(db.createUpdate(RELEASED), id, released), released)
                        .bind("series", released.content().series());
            case Withdrawn withdrawn ->
                db.createUpdate(WITHDRAWN)
                        .bind("id", id)
                        .bind("version", withdrawn.version())
                        .bind("withdrawnBy", withdrawn.withdrawnBy())
                        .bind("withdrawnAt", withdrawn.withdrawnAt())
                        .bind("withdrawalReason", withdrawn.reason());
            case Coming coming -> throw new IllegalArgumentException("Not yet the one that counts");
        };
        written.bind("revision", dossier.revision()).execute();
    }

    private static void replaceComing(Handle db, UUID id, String before, Dossier dossier) {
        @Nullable Coming coming = dossier.coming();
        var written = switch (coming) {
            case null -> db.createUpdate(before + NOTHING_COMES).bind("id", id);
            case Draft draft -> bind(db.createUpdate(before + DRAFT), id, draft);
            default -> VersionWriter.bind(db.createUpdate(before + PUT_COMING), id, coming);
        };
        if (!before.isEmpty()) {
            written.bind("revision", dossier.revision());
        }
        written.execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, UUID id, Draft draft) {
        List<Rendition> renditions = draft.content().renditions();
        return VersionWriter.bind(statement, id, draft)
                .bindArray("languages", String.class, each(renditions, Rendition::language))
                .bindArray("titles", String.class, each(renditions, Rendition::title))
                .bindArray("summaries", String.class, each(renditions, Rendition::summary))
                .bindArray("bodies", String.class, each(renditions, Rendition::body));
    }

    private static List<String> each(List<Rendition> renditions, Function<Rendition, String> part) {
        return renditions.stream().map(part).toList();
    }
}
