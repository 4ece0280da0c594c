package org.antenna.subscription.recipient.rest;

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
import java.net.URI;
import java.util.UUID;
import org.antenna.kit.access.Role;
import org.antenna.kit.idempotency.IdempotencyKeys;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.subscription.etag.IfMatch;
import org.antenna.subscription.recipient.ChangePreferences;
import org.antenna.subscription.recipient.CloseRecipient;
import org.antenna.subscription.recipient.FindRecipients;
import org.antenna.subscription.recipient.MailAddress;
import org.antenna.subscription.recipient.RegisterRecipient;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The mailboxes of organisations. */
@Path("/recipients")
@RunOnVirtualThread
@Tag(
        name = "Recipients",
        description = "Desk and operator see all; others those of their own organisation and below it")
public class RecipientResource {
    private final FindRecipients find;
    private final RegisterRecipient register;
    private final ChangePreferences change;
    private final CloseRecipient close;
    private final IdempotencyKeys keys;

    @Inject
    RecipientResource(
            FindRecipients find,
            RegisterRecipient register,
            ChangePreferences change,
            CloseRecipient close,
            IdempotencyKeys keys) {
        this.find = find;
        this.register = register;
        this.change = change;
        this.close = close;
        this.keys = keys;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "listRecipients", summary = "Recipients, oldest first, closed ones too")
    public Page<RecipientView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return find.page(Limit.of(limit), IdCursor.decode(cursor)).map(RecipientView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "getRecipient", summary = "One recipient; its ETag is what a change needs")
    public RestResponse<RecipientView> one(@RestPath UUID id) {
        return tagged(RecipientView.of(find.one(id)));
    }

    @POST
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "registerRecipient", summary = "Register a mailbox")
    @APIResponse(
            responseCode = "201",
            description = "Registered; its mail domain confirms it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RecipientView.class)))
    public RestResponse<RecipientView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RecipientRequest request) {
        RecipientView created = keys.once(
                key,
                "register-recipient",
                request,
                RecipientView.class,
                () -> RecipientView.of(register.register(
                        request.organisation(), MailAddress.of(request.address()), request.preferences())));
        return RestResponse.ResponseBuilder.<RecipientView>created(URI.create("/recipients/" + created.id()))
                .header("ETag", IfMatch.tag(created.version()))
                .entity(created)
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "changePreferences", summary = "Change language, time zone and hour of its mails")
    public RestResponse<RecipientView> change(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PreferencesRequest request) {
        return tagged(RecipientView.of(change.change(id, IfMatch.version(ifMatch), request.preferences())));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "closeRecipient", summary = "Close a mailbox for good; it leaves its subscriptions")
    public RestResponse<RecipientView> close(@RestPath UUID id) {
        return tagged(RecipientView.of(close.close(id)));
    }

    private static RestResponse<RecipientView> tagged(RecipientView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", IfMatch.tag(view.version()))
                .build();
    }
}
