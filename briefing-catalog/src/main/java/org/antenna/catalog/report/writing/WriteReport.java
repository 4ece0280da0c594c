package org.antenna.catalog.report.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.EditableReports;
import org.antenna.catalog.report.KnownCodes;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.remark.MakeRemark;
import org.antenna.kit.platform.Ids;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Writes drafts: the first of a report, the next version of a released one, and again what is not released yet. */
@ApplicationScoped
public class WriteReport {
    private final Reports reports;
    private final EditableReports editable;
    private final MakeRemark remark;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public WriteReport(Reports reports, EditableReports editable, MakeRemark remark, Clock clock, Ids ids) {
        this.reports = reports;
        this.editable = editable;
        this.remark = remark;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param voided what no longer holds because it was written on; null: it was a draft */
    public record Rewritten(Dossier dossier, Coming.@Nullable Voided voided) {}

    /**
     * Joins a transaction that is there. By itself it needs none: what it keeps is kept by one statement.
     *
     * @throws Refusal {@code foreign-mission} (403), {@code unknown-mission}, {@code mission-closed} and faults of the content (400)
     */
    public Dossier start(String mission, ContentRequest request) {
        editable.requireMission(mission);
        KnownCodes codes = reports.codes();
        Faults faults = new Faults();
        @Nullable Boolean closed = codes.missions().get(mission);
        faults.need(closed != null, "mission", "unknown-mission", "There is no such mission.");
        faults.need(!Boolean.TRUE.equals(closed), "mission", "mission-closed", "The mission is closed.");
        Content content = request.content(faults, codes, null);
        faults.refuse();
        Dossier dossier = Dossier.start(ids.next(), mission, content, editable.actor(), clock.instant());
        reports.save(dossier);
        return dossier;
    }

    /**
     * What was in review or approved is a draft again: nobody stands for a text that he did not see.
     *
     * @throws Refusal as {@link EditableReports#lock}, {@link Dossier#rewrite} and {@link #start}
     */
    @Transactional
    public Rewritten rewrite(UUID id, ExpectedVersion expected, ContentRequest request) {
        Dossier before = editable.lock(id, expected);
        Coming version = before.requireComing();
        @Nullable
        Content released = before.current() == null ? null : before.current().content();
        Faults faults = new Faults();
        Content content = request.content(faults, reports.codes().keeping(released), null);
        MinorVersion.faults(version.kind(), released, content)
                .forEach(fault -> faults.add(fault.field(), fault.code(), fault.detail()));
        faults.refuse();
        Dossier after = before.rewrite(content, editable.actor(), clock.instant());
        reports.save(after);
        version.voided().ifPresent(voided -> tell(after, version.version(), voided));
        return new Rewritten(after, version.voided().orElse(null));
    }

    /** @throws Refusal as {@link EditableReports#lock} and {@link Dossier#startVersion} */
    @Transactional
    public Dossier startVersion(UUID id, Report.Kind kind) {
        Dossier after = editable.lock(id).startVersion(kind, editable.actor(), clock.instant());
        reports.save(after);
        return after;
    }

    private void tell(Dossier dossier, int version, Coming.Voided voided) {
        switch (voided) {
            case SUBMISSION ->
                remark.byService(
                        dossier.id(), version, "submission-voided", "It was written on while it was in review.");
            case APPROVAL ->
                remark.byService(
                        dossier.id(), version, "approval-voided", "It was written on after it had been approved.");
        }
    }
}
