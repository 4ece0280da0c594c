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
import org.antenna.catalog.reader.AudienceRequest;
import org.antenna.catalog.report.withdrawal.NarrowAudience;
import org.antenna.catalog.report.withdrawal.WithdrawReport;
import org.antenna.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Taking back what was released, from everybody or from some. */
@Path("/reports")
@Tag(name = "reports")
@RunOnVirtualThread
public class WithdrawalResource {
    private final WithdrawReport withdraw;
    private final NarrowAudience narrow;

    @Inject
    public WithdrawalResource(WithdrawReport withdraw, NarrowAudience narrow) {
        this.withdraw = withdraw;
        this.narrow = narrow;
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Withdraw a released report, for good",
            description = "The version that comes goes too, so If-Match says that it was seen.")
    @APIResponse(responseCode = "200", description = "The withdrawn version")
    @APIResponse(responseCode = "428", description = "If-Match is needed")
    public RestResponse<ReportView> withdraw(
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
    @APIResponse(responseCode = "200", description = "The version that its editors work with")
    public RestResponse<ReportView> narrow(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull AudienceRequest request) {
        return Answers.ok(narrow.narrow(id, ExpectedVersion.of(ifMatch), request));
    }
}
