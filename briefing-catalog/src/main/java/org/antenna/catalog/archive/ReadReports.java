package org.antenna.catalog.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.reader.CurrentReader;
import org.antenna.catalog.reader.MayRead;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Page;
import org.antenna.kit.problem.Refusal;

/** Finds and opens reports for the caller. */
@ApplicationScoped
public class ReadReports {
    private final Archive archive;
    private final ListReports lists;
    private final Reports reports;
    private final CurrentReader current;

    @Inject
    public ReadReports(Archive archive, ListReports lists, Reports reports, CurrentReader current) {
        this.archive = archive;
        this.lists = lists;
        this.reports = reports;
        this.current = current;
    }

    /** @param editor sees drafts and who may read it */
    public record Opened(Dossier dossier, boolean editor) {}

    /** @throws Refusal {@code search-busy} (503): so many search and list that its turn did not come */
    public Page<ReportSummary> list(ReportQuery query, int limit) {
        return Page.of(
                lists.list(current.get(), query, limit + 1), limit, last -> Cursor.of(last.sortedBy(), last.id()));
    }

    /**
     * @throws Refusal {@code report-not-found} (404), also for what the caller may not read; {@code report-withdrawn} (410)
     *     with the reason for those who could read it before
     */
    public Opened open(UUID id) {
        Dossier dossier = reports.find(id).orElseThrow(() -> Refusal.notFound("report"));
        Reader reader = current.get();
        if (reader.edits(dossier.mission())) {
            return new Opened(dossier, true);
        }
        if (dossier.current() instanceof Released released
                && MayRead.version(
                        reader, dossier.mission(), true, released.content().audience())) {
            return new Opened(dossier, false);
        }
        if (dossier.current() instanceof Withdrawn withdrawn
                && MayRead.admits(withdrawn.content().audience(), reader)) {
            String detail = "The report was withdrawn: " + withdrawn.reason();
            throw new Refusal(410, "report-withdrawn", detail, List.of());
        }
        throw Refusal.notFound("report");
    }

    /** @throws Refusal as {@link #open} */
    public Page<VersionSummary> versions(UUID id) {
        open(id);
        return new Page<>(archive.versions(current.get(), id), null);
    }
}
