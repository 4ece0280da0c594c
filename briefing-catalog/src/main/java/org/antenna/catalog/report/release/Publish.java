package org.antenna.catalog.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.ReportEvents;
import org.antenna.catalog.report.Reports;
import org.antenna.kit.outbox.Outbox;

/** Makes the version that comes the one that counts, and tells of it in the same transaction. */
@ApplicationScoped
public class Publish {
    private final Reports reports;
    private final Outbox outbox;

    @Inject
    public Publish(Reports reports, Outbox outbox) {
        this.reports = reports;
        this.outbox = outbox;
    }

    /**
     * The next version of a report whose series is continued by another is released in the one that ends the chain: there
     * its readers are, carried over, and there it supersedes what they wait for.
     *
     * @param proposal checked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Dossier now(Proposal proposal, Instant at, boolean notify) {
        Dossier after = proposal.dossier().following(proposal.codes()).release(proposal.releaser(), at, notify);
        reports.save(after);
        outbox.append(ReportEvents.released(after));
        return after;
    }
}
