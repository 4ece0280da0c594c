package org.antenna.catalog.preview.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.archive.ReadReports;
import org.antenna.catalog.attachment.ReadAttachments;
import org.antenna.catalog.report.Report;
import org.antenna.contracts.Rendition;
import org.antenna.kit.access.Role;
import org.antenna.kit.markdown.Look;
import org.antenna.kit.markdown.MarkdownHtml;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows a report as it will read. */
@Path("/reports/{id}/preview")
@Tag(name = "reports")
@RunOnVirtualThread
public class PreviewResource {
    private final ReadReports reports;
    private final ReadAttachments attachments;
    private final PreviewPages pages;
    private final MarkdownHtml html = new MarkdownHtml(Look.bare(1));

    @Inject
    public PreviewResource(ReadReports reports, ReadAttachments attachments, PreviewPages pages) {
        this.reports = reports;
        this.attachments = attachments;
        this.pages = pages;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            summary = "See a report as a page",
            description = "Editors see the draft where there is one. The page runs no script and loads nothing.")
    @APIResponse(responseCode = "200", description = "A complete page")
    @APIResponse(responseCode = "410", description = "Withdrawn; detail says why")
    public Response show(
            @PathParam("id") UUID id,
            @Parameter(description = "zh or en; absent: the first that there is") @QueryParam("language") @Nullable
                    String language) {
        ReadReports.Opened opened = reports.open(id);
        Report report =
                opened.editor() ? opened.dossier().newest() : opened.dossier().requireReleased();
        Rendition rendition = rendition(report, language);
        List<String> files = attachments.list(id).attachments().stream()
                .map(one -> one.name().value())
                .toList();
        return pages.answer(PreviewPage.of(report, rendition, html.html(rendition.body()), files));
    }

    private static Rendition rendition(Report report, @Nullable String language) {
        if (language != null && !language.equals("zh") && !language.equals("en")) {
            throw Refusal.field("language", "unknown-language", "zh or en.");
        }
        return report.content().renditions().stream()
                .filter(one -> language == null || one.language().equals(language))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("rendition"));
    }
}
