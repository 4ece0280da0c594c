package org.antenna.delivery.reach.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.antenna.delivery.reach.DraftReport;
import org.antenna.delivery.reach.FindReach;
import org.antenna.delivery.reach.Reach;
import org.antenna.kit.access.Caller;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** A POST because a draft does not fit into an address; it changes nothing. */
@Path("/reach")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReachResource {
    private final FindReach find;
    private final Caller caller;

    @Inject
    public ReachResource(FindReach find, Caller caller) {
        this.find = find;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "Whom a draft would reach if it were released now: organisations and how many mailboxes of each",
            description =
                    "Changes nothing and keeps nothing of the draft. Mission officers ask for their own mission's."
                            + " Names no mailbox, and of a rule only that it fits.")
    @APIResponse(
            responseCode = "200",
            description = "Counts, and a page of the organisations",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Reach.class)))
    @APIResponse(responseCode = "503", description = "The rules are still being read (rules-not-loaded)")
    public Reach reach(
            @NotNull ReachRequest request,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        DraftReport draft = request.draft();
        if (!caller.has(Role.DESK_OFFICER) && !draft.mission().equals(caller.requireOrganisation())) {
            throw Refusal.forbidden("foreign-mission", "This belongs to another mission.");
        }
        return find.of(draft, after(cursor), Limit.of(limit).value());
    }

    private static @Nullable String after(@Nullable String given) {
        @Nullable Cursor cursor = Cursor.decode(given, 1);
        if (cursor == null) {
            return null;
        }
        String code = cursor.values().getFirst();
        if (!DraftFaults.isCode(code)) {
            throw Refusal.field("cursor", "invalid-cursor", "Use the cursor that the page before gave as next.");
        }
        return code;
    }
}
