package org.antenna.catalog.report.db;

import java.time.Instant;
import java.util.UUID;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.Embargoed;
import org.antenna.catalog.report.InReview;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Statements that write versions, one at a time or in batches. */
public final class VersionWriter {
    public static final String INSERT = """
            insert into report_version (report_id, version, kind, state, author, authors, series, topics, about, handling,
                audience_classes, audience_regions, audience_organisations, sources, changed_at, published_at,
                submitted_by, submitted_at, approved_by, approved_by_desk, approved_at, approved_hash, approved_notifies,
                not_before, released_by, released_at, notifies)
            values (:id, :version, :kind, :state, :author, :authors, :series, :topics, :about, :handling,
                :classes, :regions, :organisations, :sources, :changedAt, :publishedAt,
                :submittedBy, :submittedAt, :approvedBy, :approvedByDesk, :approvedAt, :approvedHash, :approvedNotifies,
                :notBefore, :releasedBy, :releasedAt, :notifies)
            """;
    public static final String INSERT_RENDITION = """
            insert into rendition (report_id, version, language, title, summary, body)
            values (:id, :version, :language, :title, :summary, :body)
            """;
    /** Of a version that nobody may read yet; the row stays the same row whatever it says. */
    static final String PUT_COMING = INSERT + """
            on conflict (report_id, version) do update set state = excluded.state, author = excluded.author,
                authors = excluded.authors, series = excluded.series, topics = excluded.topics, about = excluded.about,
                handling = excluded.handling, audience_classes = excluded.audience_classes,
                audience_regions = excluded.audience_regions, audience_organisations = excluded.audience_organisations,
                sources = excluded.sources, changed_at = excluded.changed_at,
                submitted_by = excluded.submitted_by, submitted_at = excluded.submitted_at,
                approved_by = excluded.approved_by, approved_by_desk = excluded.approved_by_desk,
                approved_at = excluded.approved_at, approved_hash = excluded.approved_hash,
                approved_notifies = excluded.approved_notifies, not_before = excluded.not_before
            """;

    static final String RELEASE = """
            update report_version set state = 'RELEASED', series = :series, changed_at = :changedAt,
                published_at = :publishedAt, released_by = :releasedBy, released_at = :releasedAt, notifies = :notifies
            where report_id = :id and version = :version and state in ('DRAFT', 'IN_REVIEW', 'EMBARGOED')
            """;
    static final String NARROW = """
            update report_version set audience_classes = :classes, audience_regions = :regions,
                audience_organisations = :organisations
            where report_id = :id and version = :version and state = 'RELEASED'
              and (audience_classes, audience_regions, audience_organisations)
                  is distinct from (:classes::text[], :regions::text[], :organisations::text[])
            """;
    static final String WITHDRAW = """
            update report_version set state = 'WITHDRAWN', withdrawn_by = :withdrawnBy, withdrawn_at = :withdrawnAt,
                withdrawal_reason = :withdrawalReason
            where report_id = :id and version = :version and state = 'RELEASED'
            """;

    private VersionWriter() {}

    /** Binds {@link #INSERT} for a draft or a released version. */
    public static <S extends SqlStatement<S>> S bind(S statement, UUID id, Report report) {
        Content content = report.content();
        bindAudience(statement, id, report)
                .bind("kind", report.kind().name())
                .bind("author", report.author())
                .bind("series", content.series())
                .bindArray("topics", String.class, content.topics())
                .bindArray("about", String.class, content.about())
                .bind("handling", content.handling().name())
                .bindArray("sources", String.class, content.sources());
        return switch (report) {
            case Coming coming -> bindComing(statement, coming);
            case Released released ->
                bindSubmission(bindApproval(bindRelease(statement.bind("state", "RELEASED"), released), null), null)
                        .bindArray("authors", String.class, released.author());
            case Withdrawn withdrawn -> throw new IllegalArgumentException("No report begins withdrawn");
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

    static <S extends SqlStatement<S>> S bindAudience(S statement, UUID id, Report report) {
        Audience audience = report.content().audience();
        return statement
                .bind("id", id)
                .bind("version", report.version())
                .bindArray("classes", String.class, Columns.sorted(audience.classes()))
                .bindArray("regions", String.class, Columns.sorted(audience.regions()))
                .bindArray("organisations", String.class, Columns.sorted(audience.organisations()));
    }

    static <S extends SqlStatement<S>> S bindRelease(S statement, Released released) {
        return statement
                .bind("changedAt", released.releasedAt())
                .bind("publishedAt", released.publishedAt())
                .bind("releasedBy", released.releasedBy())
                .bind("releasedAt", released.releasedAt())
                .bind("notifies", released.notifies());
    }

    private static <S extends SqlStatement<S>> S bindComing(S statement, Coming coming) {
        Draft draft = coming.draft();
        statement
                .bindArray("authors", String.class, draft.authors())
                .bind("changedAt", draft.changedAt())
                .bind("publishedAt", draft.publishedAt())
                .bind("releasedBy", (String) null)
                .bind("releasedAt", (Instant) null)
                .bind("notifies", (Boolean) null);
        return switch (coming) {
            case Draft _ -> bindSubmission(bindApproval(statement.bind("state", "DRAFT"), null), null);
            case InReview inReview ->
                bindSubmission(bindApproval(statement.bind("state", "IN_REVIEW"), null), inReview);
            case Embargoed embargoed ->
                bindSubmission(bindApproval(statement.bind("state", "EMBARGOED"), embargoed.approval()), null);
        };
    }

    private static <S extends SqlStatement<S>> S bindSubmission(S statement, @Nullable InReview submitted) {
        return statement
                .bind("submittedBy", submitted == null ? null : submitted.submittedBy())
                .bind("submittedAt", submitted == null ? null : submitted.submittedAt());
    }

    private static <S extends SqlStatement<S>> S bindApproval(S statement, Embargoed.@Nullable Approval approval) {
        return statement
                .bind("approvedBy", approval == null ? null : approval.by())
                .bind("approvedByDesk", approval == null ? null : approval.desk())
                .bind("approvedAt", approval == null ? null : approval.at())
                .bind("approvedHash", approval == null ? null : approval.hash())
                .bind("approvedNotifies", approval == null ? null : approval.notifies())
                .bind("notBefore", approval == null ? null : approval.notBefore());
    }
}
