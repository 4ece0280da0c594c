package org.antenna.catalog.reach.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.antenna.catalog.reach.FindReach;
import org.antenna.catalog.reach.Reach;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/reports/{id}/reach")
@Tag(name = "reports")
@RunOnVirtualThread
public class ReachResource {
    private final FindReach find;

    @Inject
    public ReachResource(FindReach find) {
        this.find = find;
    }

    @GET
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Whom the version being written would reach if it were released now",
            description =
                    "Organisations and how many mailboxes of each, never which. Of a minor version nobody is told.")
    @APIResponse(
            responseCode = "200",
            description = "Counts, and a page of the organisations",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Reach.class)))
    @APIResponse(responseCode = "409", description = "No version is being written")
    @APIResponse(responseCode = "503", description = "delivery-service does not answer (reach-unknown)")
    public Reach reach(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Limit.of(limit).value();
        @Nullable Cursor after = Cursor.decode(cursor, 1);
        return find.of(id, after == null ? null : after.encoded(), most);
    }
}
