package org.antenna.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.lines.ImportTally;
import org.antenna.catalog.lines.RefusedLine;
import org.antenna.catalog.report.ReportEvents;
import org.antenna.catalog.report.Reports;
import org.antenna.kit.access.Caller;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.platform.Ids;
import org.antenna.kit.problem.Refusal;

/**
 * Takes reports that come as lines and releases them at once. A key (mission and {@code externalId}) is taken once, by a
 * unique key of the database: the same line again is unchanged, another line under it is refused as
 * {@code external-id-taken}. A correction is a new version, which a person releases.
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

    /** A line that could be read. */
    public record Candidate(long line, ReportLine report) {}

    /** Takes a batch in one transaction, and counts what became of each line. */
    @Transactional
    public void take(List<Candidate> batch, ImportOptions options, ImportTally tally) {
        List<ImportedReport> good = check(batch, options, tally);
        Set<UUID> added = imported.add(good);
        outbox.append(good.stream()
                .filter(report -> added.contains(report.dossier().id()))
                .map(report -> ReportEvents.released(report.dossier()))
                .toList());
        added.forEach(id -> tally.imported());
        compare(
                good.stream()
                        .filter(report -> !added.contains(report.dossier().id()))
                        .toList(),
                tally);
    }

    private List<ImportedReport> check(List<Candidate> batch, ImportOptions options, ImportTally tally) {
        LineCheck check = new LineCheck(reports.holdCodes(), options, caller.subject(), clock.instant());
        List<ImportedReport> good = new ArrayList<>();
        for (Candidate candidate : batch) {
            try {
                good.add(check.report(candidate.line(), candidate.report(), ids.next()));
            } catch (Refusal refusal) {
                tally.refused(RefusedLine.of(candidate.line(), refusal));
            }
        }
        return good;
    }

    private void compare(List<ImportedReport> taken, ImportTally tally) {
        Map<ImportedReport.Key, String> known =
                imported.fingerprints(taken.stream().map(ImportedReport::key).toList());
        for (ImportedReport report : taken) {
            if (report.fingerprint().equals(known.get(report.key()))) {
                tally.unchanged();
            } else {
                String detail = "The mission has another report under this externalId.";
                tally.refused(new RefusedLine(report.line(), "external-id-taken", "externalId", detail));
            }
        }
    }
}
