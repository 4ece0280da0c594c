package org.antenna.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.lines.RefusedLine;
import org.antenna.catalog.report.ReportEvents;
import org.antenna.catalog.report.Reports;
import org.antenna.kit.access.Caller;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.platform.Ids;
import org.antenna.kit.problem.Refusal;

/**
 * Takes reports that come as lines or entries and releases them at once. A key (mission and {@code externalId}) is taken
 * once, by a unique key of the database. What is here already is looked for first and not checked again: the same is
 * unchanged whatever the menu says by now, and a file that was broken off is sent again at little cost.
 */
@ApplicationScoped
public class ImportReports {
    private final ImportedReports imported;
    private final Reports reports;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public ImportReports(
            ImportedReports imported, Reports reports, Outbox outbox, Caller caller, Clock clock, Ids ids) {
        this.imported = imported;
        this.reports = reports;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** Takes a batch in one transaction, and counts what became of each. */
    @Transactional
    public void take(List<Candidate> batch, ImportOptions options, Verdicts verdicts) {
        List<Candidate> fresh = verdicts.without(batch, imported.known(Verdicts.keys(batch)));
        if (fresh.isEmpty()) {
            return;
        }
        List<ImportedReport> good = check(fresh, options, verdicts);
        Set<UUID> added = imported.add(good);
        outbox.append(good.stream()
                .filter(report -> added.contains(report.dossier().id()))
                .map(report -> ReportEvents.released(report.dossier()))
                .toList());
        good.stream()
                .filter(report -> added.contains(report.dossier().id()))
                .forEach(report -> verdicts.imported(report.audience()));
        List<ImportedReport> taken = good.stream()
                .filter(report -> !added.contains(report.dossier().id()))
                .toList();
        Map<ImportedReport.Key, ImportedReport.Known> known =
                imported.known(taken.stream().map(ImportedReport::key).toList());
        taken.forEach(report -> verdicts.compare(
                report.place(), report.key(), report.fingerprint(), Objects.requireNonNull(known.get(report.key()))));
    }

    private List<ImportedReport> check(List<Candidate> batch, ImportOptions options, Verdicts verdicts) {
        LineCheck check = new LineCheck(reports.holdCodes(), options, caller.subject(), clock.instant());
        List<ImportedReport> good = new ArrayList<>();
        for (Candidate candidate : batch) {
            try {
                good.add(check.report(candidate, ids.next()));
            } catch (Refusal refusal) {
                verdicts.refused(RefusedLine.of(candidate.place(), refusal));
            }
        }
        return good;
    }
}
