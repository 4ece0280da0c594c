package org.antenna.catalog.report.rest;

import java.util.List;
import org.antenna.catalog.reader.AudienceRequest;
import org.antenna.catalog.report.ContentRequest;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it shall be.
 *
 * @param mission code of the mission of origin; for mission officers their own, and may be absent
 * @param series code, may be absent
 * @param topics 1 to 20 codes
 * @param about ISO 3166-1 alpha-2
 * @param handling CLEAR, GREEN, AMBER or AMBER_STRICT (also AMBER+STRICT); RED is refused
 * @param audience absent: the default of the series; without a series nobody
 * @param renditions zh, en or both
 * @param sources at most 50, each up to 1000 characters
 */
public record ReportRequest(
        @Nullable String mission,
        @Nullable String series,
        @Nullable List<@Nullable String> topics,
        @Nullable List<@Nullable String> about,
        @Nullable String handling,
        @Nullable AudienceRequest audience,
        @Nullable List<ContentRequest.@Nullable RenditionRequest> renditions,
        @Nullable List<@Nullable String> sources) {

    ContentRequest content() {
        return new ContentRequest(series, topics, about, handling, audience, renditions, sources);
    }
}
