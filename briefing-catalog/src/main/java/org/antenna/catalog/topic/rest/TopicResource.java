package org.antenna.catalog.menu.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.antenna.catalog.menu.CurateTopics;
import org.antenna.catalog.menu.MenuTopic;
import org.antenna.catalog.menu.Topics;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The controlled vocabulary. */
@Path("/topics")
@Tag(name = "menu")
@RunOnVirtualThread
public class TopicResource {
    private final Topics topics;
    private final CurateTopics curate;

    @Inject
    public TopicResource(Topics topics, CurateTopics curate) {
        this.topics = topics;
        this.curate = curate;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "List the topics, sorted by code")
    public Page<MenuTopic> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit).value();
        return Page.of(topics.list(Cursor.decode(cursor, 1), size + 1), size, topic -> Cursor.of(topic.code()));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(summary = "Add a topic, or replace its label and parent")
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MenuTopic.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MenuTopic.class)))
    public Response put(@PathParam("code") String code, @NotNull TopicRequest request) {
        MenuTopic topic = curate.put(request.topic(code));
        return Response.status(topic.version() == 1 ? 201 : 200).entity(topic).build();
    }
}
