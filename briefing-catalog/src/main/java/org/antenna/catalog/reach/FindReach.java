package org.antenna.catalog.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.archive.ReadReports;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Whom the version that comes next would reach. Changes nothing, and holds no transaction while it asks. */
@ApplicationScoped
public class FindReach {
    private final ReadReports read;
    private final Reports reports;
    private final Deliveries deliveries;
    private final Clock clock;

    @Inject
    public FindReach(ReadReports read, Reports reports, Deliveries deliveries, Clock clock) {
        this.read = read;
        this.reports = reports;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * As if it were released now, in the series that its own is continued by.
     *
     * @param cursor that the page before gave
     * @throws Refusal as {@link ReadReports#open}; {@code invalid-cursor} (400); {@code foreign-mission} (403) for who may only read it;
     *     {@code report-already-released} or {@code report-withdrawn} (409) when no version comes next;
     *     {@code reach-unknown} (503) when delivery-service does not answer
     */
    public Reach of(UUID report, @Nullable String cursor, int limit) {
        ReadReports.Opened opened = read.open(report);
        if (!opened.editor()) {
            throw Refusal.forbidden("foreign-mission", "This belongs to another mission.");
        }
        Report coming = coming(opened.dossier());
        if (coming.kind() == Report.Kind.MINOR) {
            return Reach.silent(clock.instant());
        }
        return deliveries
                .reach(question(opened.dossier(), coming.content()), cursor, limit)
                .orElseThrow(FindReach::unknown);
    }

    private static Report coming(Dossier dossier) {
        return switch (dossier.newest()) {
            case Released released ->
                throw Refusal.conflict("report-already-released", "No version is being written. Start the next one.");
            case Withdrawn withdrawn ->
                throw Refusal.conflict("report-withdrawn", "The report was withdrawn, and stays so.");
            case Report coming -> coming;
        };
    }

    private Deliveries.Question question(Dossier dossier, Content content) {
        return new Deliveries.Question(
                dossier.mission(),
                reports.codes().continued(content.series()),
                content.topics(),
                content.about(),
                content.audience(),
                content.renditions(),
                dossier.current() instanceof Released released ? released.publishedAt() : null);
    }

    private static Refusal unknown() {
        return new Refusal(
                503,
                "reach-unknown",
                "Whom it would reach is known to delivery-service, which does not answer. It can be released all the same.",
                List.of());
    }
}
