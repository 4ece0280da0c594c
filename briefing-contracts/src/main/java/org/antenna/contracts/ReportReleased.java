package org.antenna.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report was released. Carries what routing and rendering need. Produced by briefing-catalog, in order
 * per report; may repeat.
 *
 * @param reportId UUID
 * @param version 1 for the first release, then one more each
 * @param mission code of the mission of origin
 * @param series code, absent when the report belongs to none
 * @param topics codes as given, without ancestors
 * @param about ISO 3166-1 alpha-2
 * @param releasedAt when the release was committed, UTC
 * @param publishedAt when the mission published it first, UTC; for imported history long before {@code releasedAt}
 * @param notifies false for imported history: it is kept and searchable, and nobody is mailed
 */
public record ReportReleased(
        String reportId,
        int version,
        String mission,
        @Nullable String series,
        List<String> topics,
        List<String> about,
        Handling handling,
        Audience audience,
        List<Rendition> renditions,
        List<String> sources,
        Instant releasedAt,
        Instant publishedAt,
        boolean notifies) {}
