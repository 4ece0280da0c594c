package org.antenna.delivery.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.entitlement.Entitlement;
import org.antenna.delivery.obligation.Marks;
import org.antenna.delivery.replica.Release;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Reports;

/**
 * Makes the obligations that are missing in a scope. The pace is the fastest of the recipient's subscriptions that matched;
 * what waits already follows when that changes. The caller holds the replica lock.
 */
@ApplicationScoped
public class Oblige {
    private static final int AT_A_TIME = 2_000;

    private final Duties duties;
    private final Reports reports;
    private final Marks marks;
    private final Clock clock;

    @Inject
    public Oblige(Duties duties, Reports reports, Marks marks, Clock clock) {
        this.duties = duties;
        this.reports = reports;
        this.marks = marks;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void within(Scope scope) {
        Instant now = clock.instant();
        Set<ReportKey> changed = new HashSet<>();
        if (scope instanceof Scope.OfReport(ReportKey report)) {
            changed.add(report);
        }
        duties.owed(scope, AT_A_TIME, owed -> changed.addAll(oblige(owed, now)));
        marks.set(changed);
    }

    /** @return reports of which something is owed now that was not, or at another pace */
    private Set<ReportKey> oblige(List<Owed> owed, Instant now) {
        Map<ReportKey, Release> releases =
                reports.releases(owed.stream().map(Owed::report).distinct().toList());
        List<Duties.Duty> missing = new ArrayList<>();
        List<Duties.Repaced> repaced = new ArrayList<>();
        Set<ReportKey> changed = new HashSet<>();
        for (Owed each : owed) {
            pace(each, Objects.requireNonNull(releases.get(each.report()))).ifPresent(pace -> {
                Owed.Waiting waiting = each.waiting();
                Instant due = each.slot().next(pace, now);
                if (waiting == null) {
                    missing.add(new Duties.Duty(
                            each.report(), each.recipient(), each.organisation().code(), pace, due));
                    changed.add(each.report());
                } else if (waiting.pace() != pace) {
                    repaced.add(new Duties.Repaced(waiting.obligation(), pace, due));
                    changed.add(each.report());
                }
            });
        }
        duties.add(missing);
        duties.changePace(repaced);
        return changed;
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
