package org.antenna.catalog.report;

import java.util.List;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * What a version says, about what, and to whom.
 *
 * @param series code, or null
 * @param topics codes, at least one
 * @param about ISO 3166-1 alpha-2
 * @param renditions one or two, each language once
 * @param sources as the mission names them
 * @param files what goes with it, name and SHA-256 of each; kept by the feature of attachments
 */
public record Content(
        @Nullable String series,
        List<String> topics,
        List<String> about,
        Handling handling,
        Audience audience,
        List<Rendition> renditions,
        List<String> sources,
        List<String> files) {

    Content in(@Nullable String another) {
        return new Content(another, topics, about, handling, audience, renditions, sources, files);
    }

    Content with(List<String> others) {
        return new Content(series, topics, about, handling, audience, renditions, sources, others);
    }

    Content narrow(Audience narrower) {
        return new Content(series, topics, about, handling, narrower, renditions, sources, files);
    }

    /** SHA-256 in hex: two contents have the same only when they say the same to the same readers. */
    public String hash() {
        return ContentHash.of(this);
    }
}
