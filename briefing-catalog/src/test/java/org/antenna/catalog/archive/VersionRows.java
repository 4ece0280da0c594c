package org.antenna.catalog.archive;

import java.time.Instant;
import java.util.List;
import org.antenna.catalog.db.Columns;
import org.antenna.contracts.Audience;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes versions past the service, but not past the triggers. */
final class VersionRows {
    private static final Instant ANY_TIME = Instant.parse("2026-01-01T00:00:00Z");
    private static final String REPORT = "insert into report (id, mission, revision, created_at)"
            + " values (:id, :mission, 1, :at) on conflict do nothing";
    private static final String VERSION = """
            insert into report_version (report_id, version, kind, state, author, series, topics, about, handling,
                audience_classes, audience_regions, audience_organisations, sources, changed_at, published_at,
                submitted_by, submitted_at, released_by, released_at, notifies)
            values (:id, :version, case :version when 1 then 'FIRST' else 'UPDATE' end, :state, 'a', :series, :topics,
                :about, 'GREEN', :classes, :regions, :organisations, '{}', :at, case when :out then :at::timestamptz end,
                case when :state = 'IN_REVIEW' then 'a' end, case when :state = 'IN_REVIEW' then :at::timestamptz end,
                case when :out then 'a' end, case when :out then :at::timestamptz end, case when :out then true end)
            """;
    private static final String RENDITION = "insert into rendition (report_id, version, language, title, summary, body)"
            + " values (:id, :version, :language, 'Title', '', 'Body')";
    private static final String AUDIENCE = "update report_version set audience_classes = :classes,"
            + " audience_regions = :regions, audience_organisations = :organisations"
            + " where report_id = :id and version = :version";

    private VersionRows() {}

    static void insert(Handle db, List<Listable> versions) {
        PreparedBatch reports = db.prepareBatch(REPORT);
        PreparedBatch rows = db.prepareBatch(VERSION);
        PreparedBatch texts = db.prepareBatch(RENDITION);
        for (Listable one : versions) {
            reports.bind("id", one.id())
                    .bind("mission", one.mission())
                    .bind("at", ANY_TIME)
                    .add();
            audience(rows, one.audience())
                    .bind("id", one.id())
                    .bind("version", one.version())
                    .bind("state", one.state().name())
                    .bind("out", one.state() == ReportQuery.State.RELEASED)
                    .bind("series", one.series())
                    .bindArray("topics", String.class, one.topics())
                    .bindArray("about", String.class, one.about())
                    .bind("at", one.sortedBy())
                    .add();
            one.languages()
                    .forEach(language -> texts.bind("id", one.id())
                            .bind("version", one.version())
                            .bind("language", language)
                            .add());
        }
        reports.execute();
        rows.execute();
        texts.execute();
    }

    static void withdraw(Handle db, Listable one) {
        end(db, one, "state = 'WITHDRAWN', withdrawn_by = 'a', withdrawn_at = now(), withdrawal_reason = 'wrong'");
    }

    static void supersede(Handle db, Listable one) {
        end(db, one, "state = 'SUPERSEDED'");
    }

    static void narrow(Handle db, Listable one) {
        var update = db.createUpdate(AUDIENCE).bind("id", one.id()).bind("version", one.version());
        audience(update, one.audience()).execute();
    }

    private static void end(Handle db, Listable one, String how) {
        db.execute(
                "update report_version set " + how + " where report_id = ? and version = ?", one.id(), one.version());
    }

    private static <S extends org.jdbi.v3.core.statement.SqlStatement<S>> S audience(S statement, Audience audience) {
        return statement
                .bindArray("classes", String.class, Columns.sorted(audience.classes()))
                .bindArray("regions", String.class, Columns.sorted(audience.regions()))
                .bindArray("organisations", String.class, Columns.sorted(audience.organisations()));
    }
}
