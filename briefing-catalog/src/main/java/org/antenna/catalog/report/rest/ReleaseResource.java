package org.antenna.catalog.report.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.reader.AudienceRequest;
import org.antenna.catalog.report.embargo.CallOffEmbargo;
import org.antenna.catalog.report.release.ReleaseReport;
import org.antenna.catalog.report.withdrawal.NarrowAudience;
import org.antenna.catalog.report.withdrawal.WithdrawReport;
import org.antenna.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What decides who reads: releasing, at once or later, narrowing and withdrawing. */
@Path("/reports")
@Tag(name = "reports")
@RunOnVirtualThread
public class ReleaseResource {
    private final ReleaseReport release;
    private final CallOffEmbargo embargo;
    private final NarrowAudience narrow;
    private final WithdrawReport withdraw;

    @Inject
    public ReleaseResource(
            ReleaseReport release, CallOffEmbargo embargo, NarrowAudience narrow, WithdrawReport withdraw) {
        this.release = release;
        this.embargo = embargo;
        this.narrow = narrow;
        this.withdraw = withdraw;
    }

    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Release, at once or under embargo until notBefore",
            description =
                    "From AMBER up, and for very many readers, somebody releases who did not write on it. Who releases"
                            + " anything but a draft of nobody else's says what was read: by If-Match or contentHash. Of a"
                            + " version under embargo it is another approval: earlier, or with another time.")
    @APIResponse(
            responseCode = "200",
            description = "The released version, or the one under embargo",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response release(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReleaseRequest request) {
        ReleaseRequest asked = request == null ? ReleaseRequest.PLAIN : request;
        return Answers.ok(release.release(id, asked.decision(ifMatch)));
    }

    @DELETE
    @Path("/{id}/embargo")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Call an embargo off",
            description = "What was approved is a draft again, and is not released.")
    @APIResponse(
            responseCode = "200",
            description = "A draft again",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response callOff(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(embargo.callOff(id, ExpectedVersion.ifSent(ifMatch)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Withdraw a released report, for good",
            description = "The version that comes goes too, so If-Match says that it was seen.")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawn version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull WithdrawalRequest request) {
        return Answers.ok(withdraw.withdraw(id, ExpectedVersion.of(ifMatch), request.reason()));
    }

    @PUT
    @Path("/{id}/audience")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Narrow the audience of the released version, at once",
            description =
                    "Only to fewer readers; more need a new version. A version that comes and would have more readers"
                            + " gets the narrower audience too, and is a draft again.")
    @APIResponse(
            responseCode = "200",
            description = "The version that its editors work with",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    public Response narrow(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull AudienceRequest request) {
        return Answers.ok(narrow.narrow(id, ExpectedVersion.of(ifMatch), request));
    }
}
