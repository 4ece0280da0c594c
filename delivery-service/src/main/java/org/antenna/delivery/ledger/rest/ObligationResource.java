package org.antenna.delivery.ledger.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.antenna.delivery.ledger.Entries;
import org.antenna.delivery.ledger.Entry;
import org.antenna.delivery.ledger.Step;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ObligationResource {
    private final Entries entries;
    private final Scoping scoping;

    @Inject
    public ObligationResource(Entries entries, Scoping scoping) {
        this.entries = entries;
        this.scoping = scoping;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "Obligations, newest first; desk officers and operators see all, others their organisation's")
    public Page<Entry> list(
            @QueryParam("reportId") @Nullable String reportId,
            @QueryParam("recipientId") @Nullable String recipientId,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Limit most = Limit.of(limit);
        Entries.Filter filter = new Entries.Filter(
                Scoping.parameter(reportId, "reportId"),
                Scoping.parameter(recipientId, "recipientId"),
                state(state),
                scoping.organisation());
        List<Entry> rows = entries.find(filter, before(cursor), most.value() + 1);
        return Page.of(rows, most.value(), entry -> Cursor.of(entry.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "One obligation")
    public Entry get(@PathParam("id") String id) {
        return entries.get(Scoping.id(id, "obligation"), scoping.organisation())
                .orElseThrow(() -> Refusal.notFound("obligation"));
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "Every step of one obligation, in order of time")
    public Timeline timeline(@PathParam("id") String id) {
        Entry entry = get(id);
        return new Timeline(entry, entries.steps(entry));
    }

    public record Timeline(Entry obligation, List<Step> steps) {}

    private static @Nullable ObligationState state(@Nullable String state) {
        try {
            return state == null || state.isEmpty() ? null : ObligationState.valueOf(state.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.field("state", "unknown-state", "One of " + List.of(ObligationState.values()) + ".");
        }
    }

    private static @Nullable UUID before(@Nullable String cursor) {
        Cursor at = Cursor.decode(cursor, 1);
        try {
            return at == null ? null : UUID.fromString(at.values().getFirst());
        } catch (IllegalArgumentException e) {
            throw Refusal.field("cursor", "invalid-cursor", "Use the cursor that the page before gave as next.");
        }
    }
}
