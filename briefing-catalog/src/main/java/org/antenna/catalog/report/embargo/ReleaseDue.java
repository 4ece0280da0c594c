package org.antenna.catalog.report.embargo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Embargoed;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.release.Proposal;
import org.antenna.catalog.report.release.Publish;
import org.antenna.catalog.report.release.ReleaseLimits;
import org.antenna.catalog.report.release.ReleasePolicy;
import org.antenna.catalog.report.remark.MakeRemark;
import org.antenna.kit.problem.Refusal;

/** Releases one version whose embargo has ended, or gives it back to its authors. */
@ApplicationScoped
public class ReleaseDue {
    private final Embargoes embargoes;
    private final Reports reports;
    private final ReleaseLimits limits;
    private final Publish publish;
    private final MakeRemark remark;
    private final Clock clock;

    @Inject
    public ReleaseDue(
            Embargoes embargoes,
            Reports reports,
            ReleaseLimits limits,
            Publish publish,
            MakeRemark remark,
            Clock clock) {
        this.embargoes = embargoes;
        this.reports = reports;
        this.limits = limits;
        this.publish = publish;
        this.remark = remark;
        this.clock = clock;
    }

    /** What became of a report that was due. */
    public enum Outcome {
        RELEASED,
        GIVEN_BACK,
        /** Somebody else was faster, or is at it. */
        LEFT
    }

    /** Asks every rule again that may have changed since the approval. Does nothing when the report is not due any more. */
    @Transactional
    public Outcome release(UUID report) {
        if (!embargoes.take(report)) {
            return Outcome.LEFT;
        }
        Instant now = clock.instant();
        Optional<Dossier> found = reports.lock(report);
        if (found.isEmpty() || !(found.get().coming() instanceof Embargoed version) || !version.due(now)) {
            return Outcome.LEFT;
        }
        Embargoed.Approval approval = version.approval();
        Proposal proposal = limits.proposal(found.get(), approval.by(), approval.desk(), reports.holdCodes());
        try {
            requireApproved(version);
            ReleasePolicy.check(proposal);
        } catch (Refusal refusal) {
            reports.save(found.get().callOff());
            remark.byService(report, version.version(), refusal.code(), "Not released: " + refusal.detail());
            return Outcome.GIVEN_BACK;
        }
        publish.now(proposal, now, approval.notifies());
        return Outcome.RELEASED;
    }

    private static void requireApproved(Embargoed version) {
        if (!version.approval().hash().equals(version.content().hash())) {
            throw Refusal.conflict("content-not-approved", "It is not what was approved.");
        }
    }
}
