package org.antenna.catalog.report.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.ReleaseReport;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.WithdrawReport;
import org.antenna.catalog.report.WriteReport;
import org.antenna.kit.access.Caller;
import org.antenna.kit.access.Role;
import org.antenna.kit.idempotency.IdempotencyKeys;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Writing and releasing. Missions act on their own reports, the desk on all; what others may not know of is 404. */
@Path("/reports")
@Tag(name = "reports")
@RunOnVirtualThread
public class ReportResource {
    private final WriteReport write;
    private final ReleaseReport release;
    private final WithdrawReport withdraw;
    private final IdempotencyKeys once;
    private final Caller caller;

    @Inject
    public ReportResource(
            WriteReport write, ReleaseReport release, WithdrawReport withdraw, IdempotencyKeys once, Caller caller) {
        this.write = write;
        this.release = release;
        this.withdraw = withdraw;
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
    public Response start(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull ReportRequest request) {
        String mission = mission(request);
        ReportView view = once.once(
                key, "start-report", request, ReportView.class, () -> view(write.start(mission, request.content())));
        return answer(201, view).location(URI.create("/reports/" + view.id())).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(summary = "Rewrite a draft")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ReportRequest request) {
        ExpectedVersion expected = ExpectedVersion.of(ifMatch);
        return answer(200, view(write.rewrite(id, expected, request.content()))).build();
    }

    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Release the draft",
            description = "From AMBER up another person than the author releases. With If-Match, only what was read.")
    @APIResponse(
            responseCode = "200",
            description = "The released version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response release(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReleaseRequest request) {
        boolean notify = request == null || !Boolean.FALSE.equals(request.notifies());
        @Nullable ExpectedVersion seen = ifMatch == null ? null : ExpectedVersion.of(ifMatch);
        return answer(200, view(release.release(id, seen, notify))).build();
    }

    @POST
    @Path("/{id}/versions")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(summary = "Start the draft of the next version from the released one")
    @APIResponse(
            responseCode = "201",
            description = "A draft",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response startVersion(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull VersionRequest request) {
        Faults faults = new Faults();
        Report.Kind kind = faults.constant("kind", Report.Kind.class, request.kind());
        faults.need(kind != Report.Kind.FIRST, "kind", "unknown-kind", "MINOR, CORRECTION or UPDATE.");
        faults.refuse();
        Report.Kind known = kind == null ? Report.Kind.UPDATE : kind;
        ReportView view = once.once(
                key, "start-version-" + id, request, ReportView.class, () -> view(write.startVersion(id, known)));
        return answer(201, view).location(URI.create("/reports/" + id)).build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(summary = "Withdraw a released report, for good", description = "A draft of its next version goes too.")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response withdraw(@PathParam("id") UUID id, @NotNull WithdrawalRequest request) {
        return answer(200, view(withdraw.withdraw(id, request.reason()))).build();
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

    private static ReportView view(Dossier dossier) {
        return ReportView.forEditors(dossier, dossier.newest());
    }

    private static Response.ResponseBuilder answer(int status, ReportView view) {
        return Response.status(status).entity(view).header("ETag", ExpectedVersion.tag(view.revision()));
    }
}
