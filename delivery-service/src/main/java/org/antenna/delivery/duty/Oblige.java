package org.antenna.delivery.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.entitlement.Entitlement;
import org.antenna.delivery.replica.Release;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Reports;

/**
 * Makes the obligations that are missing in a scope. The pace is the fastest of the recipient's subscriptions that matched;
 * what waits already follows when that changes. The caller holds the replica lock.
 */
@ApplicationScoped
public class Oblige {
    private final Duties duties;
    private final Reports reports;
    private final Clock clock;

    @Inject
    public Oblige(Duties duties, Reports reports, Clock clock) {
        this.duties = duties;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void within(Scope scope) {
        List<Owed> owed = duties.owed(scope);
        Map<ReportKey, Release> releases =
                reports.releases(owed.stream().map(Owed::report).distinct().toList());
        Instant now = clock.instant();
        List<Duties.Duty> missing = new ArrayList<>();
        List<Duties.Repaced> repaced = new ArrayList<>();
        for (Owed each : owed) {
            pace(each, Objects.requireNonNull(releases.get(each.report()))).ifPresent(pace -> {
                Owed.Waiting waiting = each.waiting();
                Instant due = each.slot().next(pace, now);
                if (waiting == null) {
                    missing.add(new Duties.Duty(
                            each.report(), each.recipient(), each.organisation().code(), pace, due));
                } else if (waiting.pace() != pace) {
                    repaced.add(new Duties.Repaced(waiting.obligation(), pace, due));
                }
            });
        }
        duties.add(missing);
        duties.changePace(repaced);
    }

    /** Empty when the recipient's organisation may not read, or none of those whose wish it is. */
    private static Optional<Frequency> pace(Owed owed, Release release) {
        if (!Entitlement.mayRead(owed.organisation(), release)) {
            return Optional.empty();
        }
        return owed.wishes().stream()
                .filter(wish -> Entitlement.mayRead(wish.organisation(), release))
                .map(Owed.Wish::frequency)
                .min(Frequency::compareTo);
    }
}
