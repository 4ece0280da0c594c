package org.antenna.catalog.report.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report. Times are UTC.
 *
 * @param version 1 for the first, then one more each
 * @param revision one more with every change of the report: the number in its ETag
 * @param state DRAFT, RELEASED or WITHDRAWN
 * @param kind FIRST, MINOR, CORRECTION or UPDATE
 * @param about ISO 3166-1 alpha-2
 * @param audience only for the desk and the mission of origin
 * @param author only for the desk and the mission of origin
 * @param publishedAt when the mission published it first
 * @param notifies whether recipients were told of this version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        UUID id,
        int version,
        long revision,
        String state,
        Report.Kind kind,
        String mission,
        @Nullable String series,
        List<String> topics,
        List<String> about,
        Handling handling,
        @Nullable Audience audience,
        List<Rendition> renditions,
        List<String> sources,
        @Nullable String author,
        @Nullable Instant releasedAt,
        @Nullable Instant publishedAt,
        @Nullable Boolean notifies,
        @Nullable Withdrawal withdrawal) {

    /** Why it was taken back. */
    public record Withdrawal(String reason, Instant at) {}

    /** As its editors see it. */
    public static ReportView forEditors(Dossier dossier, Report report) {
        return of(dossier, report, report.content().audience(), report.author());
    }

    /** As everybody else sees it: not who else may read it. */
    public static ReportView forReaders(Dossier dossier, Released released) {
        return of(dossier, released, null, null);
    }

    private static ReportView of(Dossier dossier, Report report, @Nullable Audience audience, @Nullable String author) {
        Content content = report.content();
        @Nullable Released release = release(report);
        return new ReportView(
                dossier.id(),
                report.version(),
                dossier.revision(),
                state(report),
                report.kind(),
                dossier.mission(),
                content.series(),
                content.topics(),
                content.about(),
                content.handling(),
                audience,
                content.renditions(),
                content.sources(),
                author,
                release == null ? null : release.releasedAt(),
                release == null ? null : release.publishedAt(),
                release == null ? null : release.notifies(),
                report instanceof Withdrawn gone ? new Withdrawal(gone.reason(), gone.withdrawnAt()) : null);
    }

    private static String state(Report report) {
        return switch (report) {
            case Draft draft -> "DRAFT";
            case Released released -> "RELEASED";
            case Withdrawn withdrawn -> "WITHDRAWN";
        };
    }

    private static @Nullable Released release(Report report) {
        return switch (report) {
            case Draft draft -> null;
            case Released released -> released;
            case Withdrawn withdrawn -> withdrawn.released();
        };
    }
}
