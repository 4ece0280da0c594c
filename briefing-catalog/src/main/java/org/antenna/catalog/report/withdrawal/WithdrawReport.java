package org.antenna.catalog.report.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.EditableReports;
import org.antenna.catalog.report.ReportEvents;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.catalog.report.marking.Unclassified;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a released report back, for good. */
@ApplicationScoped
public class WithdrawReport {
    private final Reports reports;
    private final EditableReports editable;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public WithdrawReport(Reports reports, EditableReports editable, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.editable = editable;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The next version ends with it, so whoever withdraws says what he saw of it.
     *
     * @param reason for those who could read it, 1 to 500 characters, without a marking of classified information
     * @throws Refusal as {@link EditableReports#lock} and {@link Dossier#withdraw}; 400 for the reason
     */
    @Transactional
    public Dossier withdraw(UUID id, ExpectedVersion expected, @Nullable String reason) {
        Dossier before = editable.lock(id, expected);
        Faults faults = new Faults();
        String words = faults.text("reason", reason, 500);
        Unclassified.fault("reason", words).ifPresent(faults::add);
        faults.refuse();
        Dossier after = before.withdraw(words, editable.actor(), clock.instant());
        reports.save(after);
        if (after.current() instanceof Withdrawn withdrawn) {
            outbox.append(ReportEvents.withdrawn(after, withdrawn));
        }
        return after;
    }
}
