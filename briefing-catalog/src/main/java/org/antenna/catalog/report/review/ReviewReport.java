package org.antenna.catalog.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.EditableReports;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.release.ReleaseLimits;
import org.antenna.catalog.report.release.ReleasePolicy;
import org.antenna.catalog.report.remark.MakeRemark;
import org.antenna.catalog.report.remark.Remark;
import org.antenna.catalog.report.remark.Remarks;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Submits drafts, takes them back, and gives them back with a remark. */
@ApplicationScoped
public class ReviewReport {
    private static final int LONGEST_REMARK = 2_000;

    private final Reports reports;
    private final EditableReports editable;
    private final ReleaseLimits limits;
    private final MakeRemark remark;
    private final Remarks remarks;
    private final Clock clock;

    @Inject
    public ReviewReport(
            Reports reports,
            EditableReports editable,
            ReleaseLimits limits,
            MakeRemark remark,
            Remarks remarks,
            Clock clock) {
        this.reports = reports;
        this.editable = editable;
        this.limits = limits;
        this.remark = remark;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * @param seen what the caller read before, or null: then whatever the draft says now
     * @throws Refusal as {@link EditableReports#lock}, {@link Dossier#submit} and {@link ReleasePolicy#checkText}
     */
    @Transactional
    public Dossier submit(UUID id, @Nullable ExpectedVersion seen) {
        Dossier before = editable.lock(id, seen);
        Dossier after = before.submit(editable.actor(), clock.instant());
        ReleasePolicy.checkText(limits.proposal(before, editable.actor(), editable.desk(), reports.codes()));
        reports.save(after);
        return after;
    }

    /** @throws Refusal as {@link EditableReports#lock} and {@link Dossier#sendBack} */
    @Transactional
    public Dossier takeBack(UUID id, @Nullable ExpectedVersion seen) {
        Dossier after = editable.lock(id, seen).sendBack();
        reports.save(after);
        return after;
    }

    /**
     * @param text what its authors shall do, 1 to 2000 characters
     * @throws Refusal as {@link EditableReports#lock} and {@link Dossier#sendBack}; 400 for the remark
     */
    @Transactional
    public Dossier giveBack(UUID id, @Nullable ExpectedVersion seen, @Nullable String text) {
        Dossier before = editable.lock(id, seen);
        Coming submitted = before.requireComing();
        Dossier after = before.sendBack();
        Faults faults = new Faults();
        String words = faults.text("remark", text, LONGEST_REMARK);
        faults.refuse();
        reports.save(after);
        remark.byPerson(id, submitted.version(), editable.actor(), words);
        return after;
    }

    /**
     * Oldest first.
     *
     * @throws Refusal as {@link EditableReports#open}
     */
    public List<Remark> remarks(UUID id) {
        editable.open(id);
        return remarks.of(id);
    }
}
