package org.antenna.delivery.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.antenna.contracts.ReportReleased;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Reports;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.replica.Subscriptions;

/** Matches and records. Any match may be looked for any number of times. The caller holds the replica lock. */
@ApplicationScoped
public class FindMatches {
    private static final int BATCH = 200;

    private final Rules rules;
    private final Subscriptions subscriptions;
    private final Reports reports;
    private final Matches matches;

    @Inject
    public FindMatches(Rules rules, Subscriptions subscriptions, Reports reports, Matches matches) {
        this.rules = rules;
        this.subscriptions = subscriptions;
        this.reports = reports;
        this.matches = matches;
    }

    /** A report against all living subscriptions, and those that were replaced while it was on its way here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(ReportReleased report) {
        matches.record(rules.matching(report));
        for (Subscription replaced : subscriptions.replacedSince(report.releasedAt())) {
            matches.record(rules.matching(replaced, List.of(report)));
        }
    }

    /** A subscription against the reports that were released since it was activated: they may have come before it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(Subscription subscription) {
        List<ReportKey> keys = reports.notifyingSince(subscription.activatedAt(), subscription.series());
        for (int from = 0; from < keys.size(); from += BATCH) {
            List<ReportKey> batch = keys.subList(from, Math.min(from + BATCH, keys.size()));
            matches.record(
                    rules.matching(subscription, List.copyOf(reports.get(batch).values())));
        }
    }
}
