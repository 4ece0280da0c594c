package org.antenna.catalog.report.rest;

import java.util.List;
import org.antenna.catalog.reader.AudienceRequest;
import org.antenna.catalog.report.writing.ContentRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
@Schema(
        requiredProperties = {"topics", "handling", "renditions"},
        examples = """
                {"series": "industry-trends", "topics": ["sport.winter"], "about": ["NO"], "handling": "CLEAR",
                 "audience": {"classes": ["REGION"], "regions": ["CN-HE"]},
                 "renditions": [{"language": "zh", "title": "跳台的改造", "summary": "摘要", "body": "霍尔门科伦跳台的改造。"}],
                 "sources": ["https://kommune.example/ski"]}""")
public record ReportRequest(
        @Schema(
                description = "Code of the mission of origin; absent: the officer's own. The desk names one",
                maxLength = 100)
        @Nullable
        String mission,

        @Schema(description = "Code of a series", maxLength = 100) @Nullable
        String series,

        @Schema(description = "Codes of topics", minItems = 1, maxItems = 20) @Nullable
        List<@Nullable String> topics,

        @Schema(description = "ISO 3166-1 alpha-2", maxItems = 250) @Nullable
        List<@Nullable String> about,

        @Schema(enumeration = {"CLEAR", "GREEN", "AMBER", "AMBER_STRICT", "AMBER+STRICT"}) @Nullable
        String handling,

        @Schema(description = "Absent: the default of the series; without a series nobody") @Nullable
        AudienceRequest audience,

        @Schema(description = "One a language", minItems = 1, maxItems = 2) @Nullable
        List<ContentRequest.@Nullable RenditionRequest> renditions,

        @Schema(description = "Up to 1000 characters each", maxItems = 50) @Nullable
        List<@Nullable String> sources) {

    ContentRequest content() {
        return new ContentRequest(series, topics, about, handling, audience, renditions, sources);
    }
}
