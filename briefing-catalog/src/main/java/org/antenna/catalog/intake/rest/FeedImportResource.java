package org.antenna.catalog.intake.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.antenna.catalog.intake.Batches;
import org.antenna.catalog.intake.FeedEntry;
import org.antenna.catalog.intake.FeedOptions;
import org.antenna.catalog.intake.Feeds;
import org.antenna.catalog.intake.ImportOptions;
import org.antenna.catalog.intake.ImportReports;
import org.antenna.catalog.intake.Verdicts;
import org.antenna.catalog.lines.ImportOutcome;
import org.antenna.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports the entries of a feed as reports of one mission. */
@Path("/reports/import/feed")
@Tag(name = "reports")
@RunOnVirtualThread
public class FeedImportResource {
    static final int LARGEST = 10_000_000;

    private final Feeds feeds;
    private final ImportReports reports;

    @Inject
    public FeedImportResource(Feeds feeds, ImportReports reports) {
        this.feeds = feeds;
        this.reports = reports;
    }

    @POST
    @Consumes({"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"})
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(
            summary = "Import and release the entries of an RSS or Atom feed",
            description =
                    "The id of an entry (guid or atom:id, else its link) is its externalId, its links are sources, its"
                            + " markup becomes CommonMark without scripts and trackers. Bad entries are listed with number, line"
                            + " and reason; an entry that is here already is unchanged, or listed as changed when it says"
                            + " something else now. An entry without a date is of now. The feed is one document of at most"
                            + " 10,000,000 bytes without a DOCTYPE.")
    public ImportOutcome importFeed(
            @QueryParam("notify") @DefaultValue("false") @Parameter(description = "True: news, recipients are told")
                    boolean notify,
            @QueryParam("audience")
                    @Parameter(description = "As for lines; absent: the default of the series, else nobody")
                    @Nullable
                    String audience,
            @BeanParam AboutFeed about,
            @Context HttpHeaders headers,
            @Schema(description = "RSS 0.9 to 2.0, RSS 1.0 or Atom") InputStream body) {
        PlainBody.require(headers);
        ImportOptions options = ImportOptions.of(notify, audience);
        FeedOptions said = about.options();
        Verdicts verdicts = new Verdicts(true);
        Batches batches = new Batches(reports, options, verdicts);
        for (FeedEntry entry : feeds.read(PlainBody.read(body, LARGEST), charset(headers))) {
            batches.add(entry.candidate(said), entry.body().length());
        }
        batches.flush();
        return verdicts.outcome();
    }

    private static @Nullable String charset(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        return type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    }
}
