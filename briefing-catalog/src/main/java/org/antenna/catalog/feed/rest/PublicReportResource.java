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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.feed.PublicEdition;
import org.antenna.catalog.feed.ReadPublicReport;
import org.antenna.contracts.Rendition;
import org.antenna.kit.markdown.Look;
import org.antenna.kit.markdown.MarkdownHtml;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Public: single reports as pages, to which the entries of feeds lead. */
@Path("/public-reports/{id}")
@Tag(name = "feeds")
@RunOnVirtualThread
public class PublicReportResource {
    private final ReadPublicReport reports;
    private final PublicPages pages;
    private final Addresses addresses;
    private final MarkdownHtml html = new MarkdownHtml(Look.bare(1));

    @Inject
    public PublicReportResource(ReadPublicReport reports, PublicPages pages, Addresses addresses) {
        this.reports = reports;
        this.pages = pages;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "Read a public report as a page",
            description = "What is released, labelled TLP:CLEAR and for everyone. The page runs no script and loads"
                    + " nothing; files of the report are not on it. A report without a text in the language comes in the"
                    + " other.")
    @APIResponse(responseCode = "200", description = "A complete page")
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(responseCode = "404", description = "A page too: there is no such report, or it is not public")
    @APIResponse(responseCode = "410", description = "A page too: it was public and was withdrawn; it says why")
    public Response read(
            @PathParam("id") UUID id,
            @Parameter(description = "zh (unless said otherwise) or en") @QueryParam("language") @Nullable
                    String language,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        String wanted = language == null ? "zh" : language;
        if (!wanted.equals("zh") && !wanted.equals("en")) {
            throw Refusal.field("language", "unknown-language", "zh or en.");
        }
        return switch (reports.read(id)) {
            case PublicEdition.None() -> pages.none(PublicNotice.none(wanted));
            case PublicEdition.Gone gone -> pages.gone(PublicNotice.gone(wanted, gone));
            case PublicEdition.Open open -> {
                Rendition rendition = inLanguage(open.released().content().renditions(), wanted);
                yield pages.report(
                        PageState.of(open, rendition.language(), addresses),
                        rendition.language(),
                        ifNoneMatch,
                        () -> PublicPage.of(open, rendition, html.html(rendition.body()), addresses));
            }
        };
    }

    private static Rendition inLanguage(List<Rendition> renditions, String language) {
        return renditions.stream()
                .filter(rendition -> rendition.language().equals(language))
                .findFirst()
                .orElse(renditions.getFirst());
    }
}
