package org.antenna.catalog.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antenna.catalog.menu.AllSeries;
import org.antenna.catalog.menu.Series;
import org.antenna.contracts.Rendition;
import org.antenna.kit.problem.Refusal;

/** Opens feeds for anybody. */
@ApplicationScoped
public class ReadFeeds {
    private static final int MOST = 50;
    private static final int MOST_SERIES = 1_000;
    private static final String CODE = "[a-z0-9.-]{1,100}";

    private final AllSeries series;
    private final PublicReports reports;

    @Inject
    public ReadFeeds(AllSeries series, PublicReports reports) {
        this.series = series;
        this.reports = reports;
    }

    /** Series that have a feed, in the order of the menu. */
    public List<Series> list() {
        return series.list(null, MOST_SERIES).stream().filter(Publicity::series).toList();
    }

    /** @throws Refusal {@code feed-not-found} (404), alike for a series that is unknown and one that is not public */
    public PublicFeed open(String code) {
        Series found = (code.matches(CODE) ? series.find(code) : Optional.<Series>empty())
                .filter(Publicity::series)
                .orElseThrow(() -> Refusal.notFound("feed"));
        return new PublicFeed(found, reports.newest(code, MOST));
    }

    public Map<UUID, List<Rendition>> texts(PublicFeed feed) {
        return reports.texts(feed.reports());
    }
}
