package org.antenna.catalog.fate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.catalog.archive.ReadReports;
import org.antenna.catalog.archive.VersionSummary;
import org.antenna.contracts.ReportTallied;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What became of a report and its versions. */
@ApplicationScoped
public class ShowFate {
    private final ReadReports read;
    private final Tallies tallies;

    @Inject
    public ShowFate(ReadReports read, Tallies tallies) {
        this.read = read;
        this.tallies = tallies;
    }

    /**
     * Of all versions that were released; withdrawn ones too.
     *
     * @throws Refusal as {@link ReadReports#open}; {@code foreign-mission} (403) for who may only read it
     */
    public Fate of(UUID report) {
        if (!read.open(report).editor()) {
            throw Refusal.forbidden("foreign-mission", "This belongs to another mission.");
        }
        Map<Integer, ReportTallied> told = tallies.of(report);
        List<Fate.OfVersion> versions = new ArrayList<>();
        for (VersionSummary version : read.versions(report).items()) {
            if (version.releasedAt() != null) {
                ReportTallied tally = told.get(version.version());
                versions.add(new Fate.OfVersion(
                        version.version(),
                        version.kind(),
                        version.state(),
                        version.releasedAt(),
                        Boolean.TRUE.equals(version.notifies()),
                        delivery(tally)));
            }
        }
        return new Fate(report, versions);
    }

    private static Fate.@Nullable Delivery delivery(@Nullable ReportTallied tally) {
        return tally == null ? null : Fate.Delivery.of(tally);
    }
}
