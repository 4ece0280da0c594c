package org.antenna.subscription.organisation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.subscription.etag.IfMatch;
import org.antenna.subscription.organisation.CloseOrganisation;
import org.antenna.subscription.organisation.FindOrganisations;
import org.antenna.subscription.organisation.Organisation;
import org.antenna.subscription.organisation.RegisterOrganisation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The tree of organisations. */
@Path("/organisations")
@RunOnVirtualThread
@Tag(name = "Organisations", description = "Desk and operator see all; others their own and those below it")
public class OrganisationResource {
    private final FindOrganisations find;
    private final RegisterOrganisation register;
    private final CloseOrganisation close;

    @Inject
    OrganisationResource(FindOrganisations find, RegisterOrganisation register, CloseOrganisation close) {
        this.find = find;
        this.register = register;
        this.close = close;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "listOrganisations", summary = "Organisations by code")
    public Page<OrganisationView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return find.page(Limit.of(limit), Cursor.decode(cursor, 1)).map(OrganisationView::of);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "getOrganisation", summary = "One organisation")
    @APIResponse(
            responseCode = "200",
            description = "Its ETag is needed to change it",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    public RestResponse<OrganisationView> one(@RestPath String code) {
        return answer(RestResponse.Status.OK, find.one(code));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            operationId = "putOrganisation",
            summary = "Register an organisation or state it anew",
            description = "If-Match is needed to change what is there; the same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "It was known",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is new",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "409", description = "Closed: a closed organisation stays as it was")
    public RestResponse<OrganisationView> put(
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid OrganisationRequest request) {
        RegisterOrganisation.Outcome outcome =
                register.register(request.registration(code), IfMatch.versionIfSent(ifMatch));
        RestResponse.Status status = outcome.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return answer(status, outcome.organisation());
    }

    @POST
    @Path("/{code}/closure")
    @RolesAllowed({Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            operationId = "closeOrganisation",
            summary = "Close an organisation for good, with its mailboxes; no open ones may lie below it")
    public OrganisationView close(@RestPath String code) {
        return OrganisationView.of(close.close(code));
    }

    private static RestResponse<OrganisationView> answer(RestResponse.Status status, Organisation organisation) {
        return RestResponse.ResponseBuilder.create(status, OrganisationView.of(organisation))
                .header("ETag", IfMatch.tag(organisation.version()))
                .build();
    }
}
