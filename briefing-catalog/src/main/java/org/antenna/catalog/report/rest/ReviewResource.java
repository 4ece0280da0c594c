package org.antenna.catalog.report.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.report.remark.Remark;
import org.antenna.catalog.report.review.ReviewReport;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Review: a draft is submitted, and released by somebody else or given back with a remark. */
@Path("/reports")
@Tag(name = "reports")
@RunOnVirtualThread
public class ReviewResource {
    private final ReviewReport review;

    @Inject
    public ReviewResource(ReviewReport review) {
        this.review = review;
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Submit a draft for review",
            description = "From then on a change of its text makes it a draft again.")
    @APIResponse(responseCode = "200", description = "In review")
    public RestResponse<ReportView> submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(review.submit(id, ExpectedVersion.ifSent(ifMatch)));
    }

    @DELETE
    @Path("/{id}/submission")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(summary = "Take a submission back")
    @APIResponse(responseCode = "200", description = "A draft again")
    public RestResponse<ReportView> takeBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(review.takeBack(id, ExpectedVersion.ifSent(ifMatch)));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(
            summary = "Give a submitted version back to its authors",
            description = "The remark stays with the report.")
    @APIResponse(responseCode = "200", description = "A draft again")
    public RestResponse<ReportView> giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull RemarkRequest request) {
        return Answers.ok(review.giveBack(id, ExpectedVersion.ifSent(ifMatch), request.remark()));
    }

    @GET
    @Path("/{id}/remarks")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "List the remarks on a report, oldest first",
            description = "Those of reviewers, and those of the service, which have a code.")
    public Page<Remark> remarks(@PathParam("id") UUID id) {
        return new Page<>(review.remarks(id), null);
    }
}
