package org.antenna.catalog.report.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.writing.WriteReport;
import org.antenna.kit.access.Caller;
import org.antenna.kit.access.Role;
import org.antenna.kit.idempotency.IdempotencyKeys;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writing. Missions act on their own reports, the desk on all; what others may not know of is 404. */
@Path("/reports")
@Tag(name = "reports")
@RunOnVirtualThread
public class ReportResource {
    private final WriteReport write;
    private final IdempotencyKeys once;
    private final Caller caller;

    @Inject
    public ReportResource(WriteReport write, IdempotencyKeys once, Caller caller) {
        this.write = write;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(summary = "Write the first draft of a report")
    @APIResponse(
            responseCode = "201",
            description = "A draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public RestResponse<ReportView> start(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull ReportRequest request) {
        String mission = mission(request);
        ReportView view = once.once(
                key,
                "start-report",
                request,
                ReportView.class,
                () -> Answers.view(write.start(mission, request.content())));
        return Answers.created(view);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Rewrite what is not released yet",
            description = "What was in review or under embargo is a draft again; voided says so.")
    @APIResponse(responseCode = "200", description = "The draft")
    public RestResponse<ReportView> rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ReportRequest request) {
        WriteReport.Rewritten rewritten = write.rewrite(id, ExpectedVersion.of(ifMatch), request.content());
        return Answers.ok(ReportView.afterChange(rewritten.dossier(), rewritten.voided()));
    }

    @POST
    @Path("/{id}/versions")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(summary = "Start the draft of the next version from the released one")
    @APIResponse(
            responseCode = "201",
            description = "A draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public RestResponse<ReportView> startVersion(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull VersionRequest request) {
        Faults faults = new Faults();
        Report.Kind kind = faults.constant("kind", Report.Kind.class, request.kind());
        faults.need(kind != Report.Kind.FIRST, "kind", "unknown-kind", "MINOR, CORRECTION or UPDATE.");
        faults.refuse();
        Report.Kind known = kind == null ? Report.Kind.UPDATE : kind;
        ReportView view = once.once(
                key,
                "start-version-" + id,
                request,
                ReportView.class,
                () -> Answers.view(write.startVersion(id, known)));
        return Answers.created(view);
    }

    private String mission(ReportRequest request) {
        @Nullable String mission = request.mission();
        if (mission != null) {
            Faults faults = new Faults();
            faults.code("mission", mission);
            faults.refuse();
            return mission;
        }
        if (caller.has(Role.DESK_OFFICER)) {
            throw Refusal.field("mission", "mission-needed", "Name the mission of origin.");
        }
        return caller.requireOrganisation();
    }
}
