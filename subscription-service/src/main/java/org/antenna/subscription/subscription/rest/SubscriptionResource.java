package org.antenna.subscription.subscription.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.antenna.kit.access.Role;
import org.antenna.kit.idempotency.IdempotencyKeys;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.subscription.subscription.EndSubscription;
import org.antenna.subscription.subscription.FindSubscriptions;
import org.antenna.subscription.subscription.Subscribe;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Standing wishes. */
@Path("/subscriptions")
@RunOnVirtualThread
@Tag(
        name = "Subscriptions",
        description = "Desk and operator see all; others those of their own organisation and below it")
public class SubscriptionResource {
    private final FindSubscriptions find;
    private final Subscribe subscribe;
    private final EndSubscription end;
    private final IdempotencyKeys keys;

    @Inject
    SubscriptionResource(FindSubscriptions find, Subscribe subscribe, EndSubscription end, IdempotencyKeys keys) {
        this.find = find;
        this.subscribe = subscribe;
        this.end = end;
        this.keys = keys;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "listSubscriptions", summary = "Subscriptions, newest first; state is active or ended")
    public Page<SubscriptionView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return find.page(ListQuery.active(state), Limit.of(limit), ListQuery.before(cursor))
                .map(SubscriptionView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "getSubscription", summary = "One subscription; an ended one with its reason and time")
    public SubscriptionView one(@RestPath UUID id) {
        return SubscriptionView.of(find.one(id));
    }

    @POST
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "subscribe", summary = "Subscribe to a series or to a rule, active at once")
    @APIResponse(
            responseCode = "201",
            description = "Active",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    @APIResponse(responseCode = "503", description = "Nothing was heard from the catalogue yet; try again soon")
    public RestResponse<SubscriptionView> create(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid SubscriptionRequest request) {
        SubscriptionView created = keys.once(
                key,
                "subscribe",
                request,
                SubscriptionView.class,
                () -> SubscriptionView.of(subscribe.create(request.order())));
        return RestResponse.ResponseBuilder.<SubscriptionView>created(URI.create("/subscriptions/" + created.id()))
                .entity(created)
                .build();
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "endSubscription", summary = "End a subscription, with a reason")
    public SubscriptionView end(@RestPath UUID id, @NotNull @Valid EndRequest request) {
        return SubscriptionView.of(end.end(id, request.reason(), request.note()));
    }
}
