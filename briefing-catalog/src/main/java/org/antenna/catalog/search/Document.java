package org.antenna.catalog.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * A released version with its text.
 *
 * @param renditions in the order in which the event of the release has them
 */
public record Document(
        UUID id,
        int version,
        String mission,
        @Nullable String series,
        List<String> topics,
        List<String> about,
        Handling handling,
        Instant publishedAt,
        List<Rendition> renditions) {}
