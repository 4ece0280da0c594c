package org.antenna.benchmarks.workload;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;
import org.jspecify.annotations.Nullable;

/** Writes reports: one mission, one to three topics, its host and now and then a neighbour, a zh and an en rendition. */
final class Reports {
    private final Menu menu;
    private final Prose prose;
    private final RandomGenerator random;
    private final Zipf topic;
    private final Zipf country;
    private final Zipf mission;
    private final Zipf series;

    Reports(Menu menu, Prose prose, RandomGenerator random) {
        this.menu = menu;
        this.prose = prose;
        this.random = random;
        this.topic = new Zipf(menu.topics().size(), 0.6);
        this.country = new Zipf(menu.countries().size(), 0.6);
        this.mission = new Zipf(menu.missions().size(), 0.6);
        this.series = new Zipf(menu.series().size(), 0.6);
    }

    /** @param bytes of title, summary and body in UTF-8, half in each language */
    ReportReleased next(int bytes) {
        String origin = mission.draw(menu.missions(), random);
        String host = Menu.host(origin);
        return released(
                origin,
                random.nextInt(10) < 6 ? series.draw(menu.series(), random) : null,
                Stream.generate(() -> topic.draw(menu.topics(), random))
                        .limit(1L + random.nextInt(3))
                        .distinct()
                        .toList(),
                random.nextInt(10) < 3
                        ? Stream.of(host, country.draw(menu.countries(), random))
                                .distinct()
                                .toList()
                        : List.of(host),
                List.of(
                        rendition("zh", prose.chinese(bytes / 2, random), 20, 60),
                        rendition("en", prose.english(bytes / 2, random), 60, 200)));
    }

    private static Rendition rendition(String language, String text, int title, int summary) {
        int first = Math.min(title, text.length());
        int second = Math.min(summary, text.length());
        return new Rendition(language, text.substring(0, first), text.substring(first, second), text.substring(second));
    }

    static ReportReleased released(
            String mission,
            @Nullable String series,
            List<String> topics,
            List<String> about,
            List<Rendition> renditions) {
        return new ReportReleased(
                new UUID(0, 0).toString(),
                1,
                mission,
                series,
                topics,
                about,
                Handling.CLEAR,
                new Audience(Set.of(), Set.of(), Set.of()),
                renditions,
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                true);
    }
}
