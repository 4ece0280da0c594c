package org.antenna.delivery.reach;

import java.time.Instant;
import java.util.List;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Rendition;
import org.antenna.matching.ReportFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is not released yet, as far as it decides who gets it.
 *
 * @param mission code of the mission of origin
 * @param series code
 * @param topics codes as given, without ancestors
 * @param about ISO 3166-1 alpha-2
 * @param publishedAt of the versions before it, UTC; absent: it would be published by its release
 */
public record DraftReport(
        String mission,
        @Nullable String series,
        List<String> topics,
        List<String> about,
        Audience audience,
        List<Rendition> renditions,
        @Nullable Instant publishedAt) {
    public DraftReport {
        topics = List.copyOf(topics);
        about = List.copyOf(about);
        renditions = List.copyOf(renditions);
    }

    /**
     * What rules see of it if it were released at that moment. Without its series: who subscribes to that is found by its
     * code, however many there are, and no rule asks for it.
     */
    ReportFacts factsOfRules(Instant released) {
        return ReportFacts.of(null, topics, about, mission, renditions, publishedAt == null ? released : publishedAt);
    }
}
