package org.antenna.catalog.archive.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.antenna.catalog.archive.ReadReports;
import org.antenna.catalog.archive.ReportSummary;
import org.antenna.catalog.archive.VersionSummary;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.rest.ReportView;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists and reads what the caller may see. */
@Path("/reports")
@Tag(name = "reports")
@RunOnVirtualThread
public class ArchiveResource {
    private final ReadReports reports;

    @Inject
    public ArchiveResource(ReadReports reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            summary = "List reports, newest first",
            description = "Readers: released ones that their organisation may read. Mission officers also their own"
                    + " drafts and withdrawn ones by state, the desk all. What is in review comes longest waiting"
                    + " first, what is under embargo soonest due first.")
    public Page<ReportSummary> list(
            @BeanParam ReportFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reports.list(filter.query(cursor), Limit.of(limit).value());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            summary = "Read a report",
            description =
                    "Editors see the version that comes where there is one. A withdrawn report is 410 with its reason.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "410", description = "Withdrawn; detail says why")
    public Response read(@PathParam("id") UUID id) {
        ReadReports.Opened opened = reports.open(id);
        Dossier dossier = opened.dossier();
        ReportView view = opened.editor()
                ? ReportView.forEditors(dossier, dossier.newest())
                : ReportView.forReaders(dossier, dossier.requireReleased());
        return Response.ok(view).header("ETag", view.tag()).build();
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "List the versions of a report, newest first")
    public Page<VersionSummary> versions(@PathParam("id") UUID id) {
        return reports.versions(id);
    }
}
