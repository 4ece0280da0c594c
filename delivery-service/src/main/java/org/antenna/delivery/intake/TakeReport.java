package org.antenna.delivery.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.ReportWithdrawn;
import org.antenna.delivery.duty.Oblige;
import org.antenna.delivery.duty.Scope;
import org.antenna.delivery.matching.FindMatches;
import org.antenna.delivery.obligation.Settlements;
import org.antenna.delivery.replica.Arrival;
import org.antenna.delivery.replica.ReplicaLock;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Reports;

/**
 * A report was released, narrowed to fewer readers or withdrawn. A version that notifies takes the place of older ones: what was not sent of them is
 * withdrawn as superseded, and only whom the new version concerns gets it. A silent version is kept, mails nobody, and
 * leaves what is owed of older ones as it is, except that a narrower audience holds at once.
 */
@ApplicationScoped
public class TakeReport {
    private final ReplicaLock lock;
    private final Reports reports;
    private final FindMatches find;
    private final Oblige oblige;
    private final Settlements settlements;

    @Inject
    public TakeReport(ReplicaLock lock, Reports reports, FindMatches find, Oblige oblige, Settlements settlements) {
        this.lock = lock;
        this.reports = reports;
        this.find = find;
        this.oblige = oblige;
        this.settlements = settlements;
    }

    @Transactional
    public void released(ReportReleased report) {
        lock.shared();
        ReportKey key = new ReportKey(UUID.fromString(report.reportId()), report.version());
        if (reports.store(report) == Arrival.OLD || !report.notifies()) {
            return;
        }
        settlements.withdrawUpTo(new ReportKey(key.id(), key.version() - 1), "superseded");
        if (reports.current(key)) {
            find.of(report);
            oblige.within(new Scope.OfReport(key));
        }
    }

    /**
     * Who lost the right gets nothing of what still waits: entitlement is asked again when an obligation is leased.
     *
     * @param revision of the report when it was narrowed
     */
    @Transactional
    public void narrowed(ReportNarrowed narrowing, long revision) {
        lock.shared();
        reports.store(narrowing, revision);
    }

    @Transactional
    public void withdrawn(ReportWithdrawn withdrawal) {
        lock.shared();
        if (reports.store(withdrawal) != Arrival.OLD) {
            UUID report = UUID.fromString(withdrawal.reportId());
            settlements.withdrawUpTo(new ReportKey(report, withdrawal.version()), "withdrawn");
        }
    }
}
