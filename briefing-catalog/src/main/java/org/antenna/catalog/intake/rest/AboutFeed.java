package org.antenna.catalog.intake.rest;

import jakarta.ws.rs.QueryParam;
import org.antenna.catalog.intake.FeedOptions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the query says about all entries of a feed. */
public class AboutFeed {
    @QueryParam("mission")
    @Parameter(description = "Code of the mission that publishes the feed", required = true)
    @Nullable
    String mission;

    @QueryParam("series")
    @Parameter(description = "Code")
    @Nullable
    String series;

    @QueryParam("topics")
    @Parameter(description = "1 to 20 codes, set apart by commas", required = true)
    @Nullable
    String topics;

    @QueryParam("about")
    @Parameter(description = "ISO 3166-1 alpha-2, set apart by commas")
    @Nullable
    String about;

    @QueryParam("language")
    @Parameter(description = "Of entries that do not say theirs: zh or en")
    @Nullable
    String language;

    FeedOptions options() {
        return FeedOptions.of(mission, series, topics, about, language);
    }
}
