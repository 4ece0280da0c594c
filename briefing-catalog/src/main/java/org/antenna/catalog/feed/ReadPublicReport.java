package org.antenna.catalog.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.antenna.catalog.menu.AllSeries;
import org.antenna.catalog.menu.Series;
import org.antenna.catalog.mission.Mission;
import org.antenna.catalog.mission.Missions;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Opens single reports for anybody: those that a public feed would have. */
@ApplicationScoped
public class ReadPublicReport {
    private final Reports reports;
    private final Missions missions;
    private final AllSeries allSeries;

    @Inject
    public ReadPublicReport(Reports reports, Missions missions, AllSeries allSeries) {
        this.reports = reports;
        this.missions = missions;
        this.allSeries = allSeries;
    }

    public PublicEdition read(UUID id) {
        return reports.find(id).map(this::edition).orElseGet(PublicEdition.None::new);
    }

    private PublicEdition edition(Dossier dossier) {
        return switch (dossier.current()) {
            case Released released
            when everyone(released.content()) ->
                new PublicEdition.Open(
                        dossier.id(),
                        released,
                        mission(dossier),
                        series(released.content().series()));
            case Withdrawn gone
            when everyone(gone.content()) -> new PublicEdition.Gone(gone.reason(), gone.withdrawnAt());
            case null, default -> new PublicEdition.None();
        };
    }

    private static boolean everyone(Content content) {
        return Publicity.everyone(content.handling(), content.audience());
    }

    private LocalizedText mission(Dossier dossier) {
        return missions.find(dossier.mission())
                .map(Mission::name)
                .orElseThrow(() -> new IllegalStateException("A report of no mission: " + dossier.id()));
    }

    private @Nullable Series series(@Nullable String code) {
        return code == null
                ? null
                : allSeries.find(code).filter(Publicity::series).orElse(null);
    }
}
