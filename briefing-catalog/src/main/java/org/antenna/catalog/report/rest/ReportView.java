package org.antenna.catalog.report.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.HeldTags;
import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.Embargoed;
import org.antenna.catalog.report.InReview;
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
 * @param revision one more with every change of the report: the number in its ETag; only for the desk and the mission of
 *     origin, since it tells that a next version is written
 * @param state DRAFT, IN_REVIEW, EMBARGOED, RELEASED or WITHDRAWN
 * @param kind FIRST, MINOR, CORRECTION or UPDATE
 * @param about ISO 3166-1 alpha-2
 * @param audience only for the desk and the mission of origin
 * @param author who wrote on it last, only for the desk and the mission of origin
 * @param authors everybody who wrote on a version that is not released yet; who releases alone is none of them
 * @param contentHash SHA-256 of the content in hex, only for the desk and the mission of origin: names in a release what was
 *     read
 * @param submission only in review
 * @param approval only under embargo
 * @param voided in the answer to a change: SUBMISSION or APPROVAL, which the change ended
 * @param publishedAt when the mission published it first
 * @param notifies whether recipients were told of this version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        UUID id,
        int version,
        @Nullable Long revision,
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
        @Nullable List<String> authors,
        @Nullable String contentHash,
        @Nullable Submission submission,
        @Nullable Approval approval,
        Coming.@Nullable Voided voided,
        @Nullable Instant releasedAt,
        @Nullable Instant publishedAt,
        @Nullable Boolean notifies,
        @Nullable Withdrawal withdrawal) {

    /** Who asked for a release. */
    public record Submission(String by, Instant at) {}

    /**
     * Who approved a release for later.
     *
     * @param notBefore released by the service then
     */
    public record Approval(
            String by,
            Instant at,
            Instant notBefore,
            @JsonProperty("notify") boolean notifies) {}

    /** Why it was taken back. */
    public record Withdrawal(String reason, Instant at) {}

    /** As its editors see it. */
    public static ReportView forEditors(Dossier dossier, Report report) {
        return of(dossier, report, true, null);
    }

    /** As its editors see it after a change that ended something. */
    static ReportView afterChange(Dossier dossier, Coming.@Nullable Voided voided) {
        return of(dossier, dossier.newest(), true, voided);
    }

    /** As everybody else sees it: not who else may read it. */
    public static ReportView forReaders(Dossier dossier, Released released) {
        return of(dossier, released, false, null);
    }

    /** For editors the revision; of what others see it tells no more than they see. */
    public String tag() {
        return revision == null ? HeldTags.of(this) : ExpectedVersion.tag(revision);
    }

    private static ReportView of(Dossier dossier, Report report, boolean editor, Coming.@Nullable Voided voided) {
        Content content = report.content();
        @Nullable Released release = release(report);
        return new ReportView(
                dossier.id(),
                report.version(),
                editor ? dossier.revision() : null,
                state(report),
                report.kind(),
                dossier.mission(),
                content.series(),
                content.topics(),
                content.about(),
                content.handling(),
                editor ? content.audience() : null,
                content.renditions(),
                content.sources(),
                editor ? report.author() : null,
                editor && report instanceof Coming coming ? coming.authors() : null,
                editor ? content.hash() : null,
                report instanceof InReview it ? new Submission(it.submittedBy(), it.submittedAt()) : null,
                report instanceof Embargoed it ? approval(it.approval()) : null,
                voided,
                release == null ? null : release.releasedAt(),
                release == null ? null : release.publishedAt(),
                release == null ? null : release.notifies(),
                report instanceof Withdrawn gone ? new Withdrawal(gone.reason(), gone.withdrawnAt()) : null);
    }

    private static Approval approval(Embargoed.Approval given) {
        return new Approval(given.by(), given.at(), given.notBefore(), given.notifies());
    }

    private static String state(Report report) {
        return switch (report) {
            case Draft _ -> "DRAFT";
            case InReview _ -> "IN_REVIEW";
            case Embargoed _ -> "EMBARGOED";
            case Released _ -> "RELEASED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }

    private static @Nullable Released release(Report report) {
        return switch (report) {
            case Coming _ -> null;
            case Released released -> released;
            case Withdrawn withdrawn -> withdrawn.released();
        };
    }
}
