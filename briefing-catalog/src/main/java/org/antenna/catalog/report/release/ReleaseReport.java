package org.antenna.catalog.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Draft;
import org.antenna.catalog.report.EditableReports;
import org.antenna.catalog.report.Embargoed;
import org.antenna.catalog.report.Reports;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Releases the version that comes, at once or, under embargo, by the service when its time has come. Of one under embargo
 * it is another approval: with another time, or earlier.
 */
@ApplicationScoped
public class ReleaseReport {
    private final Reports reports;
    private final EditableReports editable;
    private final ReleaseLimits limits;
    private final Publish publish;
    private final Clock clock;

    @Inject
    public ReleaseReport(
            Reports reports, EditableReports editable, ReleaseLimits limits, Publish publish, Clock clock) {
        this.reports = reports;
        this.editable = editable;
        this.limits = limits;
        this.publish = publish;
        this.clock = clock;
    }

    /**
     * Whoever releases anything but a draft that nobody else wrote on says what he read.
     *
     * @throws Refusal as {@link EditableReports#lock}, {@link Dossier#requireComing}, {@link Decision} and
     *     {@link ReleasePolicy}; {@code not-before-too-late} (400)
     */
    @Transactional
    public Dossier release(UUID id, Decision decision) {
        Dossier before = editable.lock(id);
        Coming version = before.requireComing();
        decision.requireSeen(before);
        Proposal proposal = limits.proposal(before, editable.actor(), editable.desk(), reports.holdCodes());
        ReleasePolicy.check(proposal);
        if (!ownDraft(version, proposal.releaser())) {
            decision.requireBound();
        }
        Instant now = clock.instant();
        @Nullable Instant notBefore = later(decision.notBefore(), now);
        boolean notify = decision.notifies(version);
        return notBefore == null ? publish.now(proposal, now, notify) : hold(proposal, now, notBefore, notify);
    }

    private static boolean ownDraft(Coming version, String releaser) {
        return version instanceof Draft draft && draft.authors().equals(List.of(releaser));
    }

    private Dossier hold(Proposal proposal, Instant now, Instant notBefore, boolean notify) {
        Embargoed.Approval approval = new Embargoed.Approval(
                proposal.releaser(), proposal.desk(), now, proposal.content().hash(), notBefore, notify);
        Dossier after = proposal.dossier().embargo(approval);
        reports.save(after);
        return after;
    }

    private @Nullable Instant later(@Nullable Instant wanted, Instant now) {
        if (wanted == null || !wanted.isAfter(now)) {
            return null;
        }
        if (wanted.isAfter(limits.latest(now))) {
            throw Refusal.field("notBefore", "not-before-too-late", "At most until " + limits.latest(now) + ".");
        }
        // What the database keeps: a version is due at the time that was answered.
        return wanted.truncatedTo(ChronoUnit.MICROS);
    }
}
