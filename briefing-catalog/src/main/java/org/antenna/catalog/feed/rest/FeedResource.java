package org.antenna.catalog.feed.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.antenna.catalog.feed.PublicFeed;
import org.antenna.catalog.feed.ReadFeeds;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Public: what anybody may know of series that are for everyone. */
@Path("/feeds")
@Tag(name = "feeds")
@RunOnVirtualThread
public class FeedResource {
    private final ReadFeeds feeds;
    private final Addresses addresses;
    private final WrittenFeeds written;

    @Inject
    public FeedResource(ReadFeeds feeds, Addresses addresses, WrittenFeeds written) {
        this.feeds = feeds;
        this.addresses = addresses;
        this.written = written;
    }

    @GET
    @PermitAll
    @Operation(summary = "List the public feeds", description = "One for each series that is for everyone.")
    public FeedView.FeedList list() {
        return new FeedView.FeedList(feeds.list().stream()
                .map(series -> new FeedView(
                        series.code(),
                        series.name(),
                        addresses.feed(series.code(), "zh"),
                        addresses.feed(series.code(), "en")))
                .toList());
    }

    @GET
    @Path("/{series}.atom")
    @PermitAll
    @Produces("application/atom+xml")
    @Operation(
            summary = "Read a public feed (Atom, RFC 4287)",
            description =
                    "The 50 reports released last that are labelled TLP:CLEAR and for everyone. A report without a"
                            + " text in the language comes in the other.")
    @APIResponse(responseCode = "200", description = "The feed")
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(responseCode = "404", description = "There is no such series, or it is not public")
    public Response read(
            @PathParam("series") String series,
            @Parameter(description = "zh (unless said otherwise) or en") @QueryParam("language") @Nullable
                    String language,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("If-Modified-Since") @Nullable String ifModifiedSince) {
        PublicFeed feed = feeds.open(series);
        String wanted = language == null ? "zh" : language;
        if (!wanted.equals("zh") && !wanted.equals("en")) {
            throw Refusal.field("language", "unknown-language", "zh or en.");
        }
        WrittenFeeds.Written found = written.of(feed, wanted);
        Response.ResponseBuilder answer = found.isHeld(ifNoneMatch, ifModifiedSince)
                ? Response.notModified()
                : Response.ok(found.xml(), "application/atom+xml;charset=UTF-8");
        return answer.header("ETag", found.tag())
                .header("Last-Modified", found.lastModified())
                .header("Cache-Control", "public, max-age=60")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
