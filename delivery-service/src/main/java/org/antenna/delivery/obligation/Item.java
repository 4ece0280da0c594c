package org.antenna.delivery.obligation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Handling;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * One report version in a mail, with every reason why it is there.
 *
 * @param missionName name of the mission of origin; its code in both languages while the name is not known
 * @param seriesName absent when the report belongs to no series
 * @param about ISO 3166-1 alpha-2
 * @param rendition in the addressee's language, else the first one
 * @param publishedAt UTC
 * @param because at least one
 */
public record Item(
        UUID reportId,
        int version,
        Handling handling,
        LocalizedText missionName,
        @Nullable LocalizedText seriesName,
        List<LocalizedText> topicLabels,
        List<String> about,
        Rendition rendition,
        List<String> sources,
        Instant publishedAt,
        List<Because> because) {
    public Item {
        topicLabels = List.copyOf(topicLabels);
        about = List.copyOf(about);
        sources = List.copyOf(sources);
        because = List.copyOf(because);
    }
}
