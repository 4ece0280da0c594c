package org.antenna.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.report.Heading;
import org.antenna.contracts.Handling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report that was found.
 *
 * @param publishedAt when it was published first; UTC
 * @param score above 0, at most 1; absent in a list by date
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hit(
        UUID id,
        int version,
        String mission,
        @Nullable String series,
        List<String> topics,
        List<String> about,
        Handling handling,
        List<Heading> headings,
        Instant publishedAt,

        @Schema(description = "Above 0, at most 1; only in a list by relevance") @Nullable
        Double score,

        List<Snippet> snippets) {}
