package org.antenna.catalog.report.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.report.embargo.CallOffEmbargo;
import org.antenna.catalog.report.release.ReleaseReport;
import org.antenna.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Releasing, at once or later. */
@Path("/reports")
@Tag(name = "reports")
@RunOnVirtualThread
public class ReleaseResource {
    private final ReleaseReport release;
    private final CallOffEmbargo embargo;

    @Inject
    public ReleaseResource(ReleaseReport release, CallOffEmbargo embargo) {
        this.release = release;
        this.embargo = embargo;
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
    @APIResponse(responseCode = "200", description = "The released version, or the one under embargo")
    public RestResponse<ReportView> release(
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
    @APIResponse(responseCode = "200", description = "A draft again")
    public RestResponse<ReportView> callOff(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(embargo.callOff(id, ExpectedVersion.ifSent(ifMatch)));
    }
}
