package org.antenna.catalog.report.db;

import java.util.UUID;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.statement.SqlStatement;

/** Statements that write versions, one at a time or in batches. */
public final class VersionWriter {
    public static final String INSERT = """
            insert into report_version (report_id, version, kind, state, author, series, topics, about, handling,
                audience_classes, audience_regions, audience_organisations, sources, changed_at, published_at,
                released_by, released_at, notifies, withdrawn_by, withdrawn_at, withdrawal_reason)
            values (:id, :version, :kind, :state, :author, :series, :topics, :about, :handling,
                :classes, :regions, :organisations, :sources, :changedAt, :publishedAt,
                :releasedBy, :releasedAt, :notifies, :withdrawnBy, :withdrawnAt, :withdrawalReason)
            """;
    public static final String INSERT_RENDITION = """
            insert into rendition (report_id, version, language, title, summary, body)
            values (:id, :version, :language, :title, :summary, :body)
            """;

    private VersionWriter() {}

    public static <S extends SqlStatement<S>> S bind(S statement, UUID id, Report report) {
        Content content = report.content();
        statement
                .bind("id", id)
                .bind("version", report.version())
                .bind("kind", report.kind().name())
                .bind("author", report.author())
                .bind("series", content.series())
                .bindArray("topics", String.class, content.topics())
                .bindArray("about", String.class, content.about())
                .bind("handling", content.handling().name())
                .bindArray(
                        "classes",
                        String.class,
                        Columns.sorted(content.audience().classes()))
                .bindArray(
                        "regions",
                        String.class,
                        Columns.sorted(content.audience().regions()))
                .bindArray(
                        "organisations",
                        String.class,
                        Columns.sorted(content.audience().organisations()))
                .bindArray("sources", String.class, content.sources());
        return bindState(statement, report);
    }

    /** Binds what is not content: state and the times and people of its transitions. */
    static <S extends SqlStatement<S>> S bindState(S statement, Report report) {
        return switch (report) {
            case Draft draft ->
                unwithdrawn(statement)
                        .bind("state", "DRAFT")
                        .bind("changedAt", draft.changedAt())
                        .bind("publishedAt", draft.publishedAt())
                        .bind("releasedBy", (String) null)
                        .bind("releasedAt", (java.time.Instant) null)
                        .bind("notifies", (Boolean) null);
            case Released released ->
                bindRelease(unwithdrawn(statement), released).bind("state", "RELEASED");
            case Withdrawn withdrawn ->
                bindRelease(statement, withdrawn.released())
                        .bind("state", "WITHDRAWN")
                        .bind("withdrawnBy", withdrawn.withdrawnBy())
                        .bind("withdrawnAt", withdrawn.withdrawnAt())
                        .bind("withdrawalReason", withdrawn.reason());
        };
    }

    public static <S extends SqlStatement<S>> S bind(S statement, UUID id, int version, Rendition rendition) {
        return statement
                .bind("id", id)
                .bind("version", version)
                .bind("language", rendition.language())
                .bind("title", rendition.title())
                .bind("summary", rendition.summary())
                .bind("body", rendition.body());
    }

    private static <S extends SqlStatement<S>> S bindRelease(S statement, Released released) {
        return statement
                .bind("changedAt", released.releasedAt())
                .bind("publishedAt", released.publishedAt())
                .bind("releasedBy", released.releasedBy())
                .bind("releasedAt", released.releasedAt())
                .bind("notifies", released.notifies());
    }

    private static <S extends SqlStatement<S>> S unwithdrawn(S statement) {
        return statement
                .bind("withdrawnBy", (String) null)
                .bind("withdrawnAt", (java.time.Instant) null)
                .bind("withdrawalReason", (String) null);
    }
}
