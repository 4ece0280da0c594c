package org.antenna.catalog.topic.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.topic.CurateTopics;
import org.antenna.catalog.topic.MenuTopic;
import org.antenna.catalog.topic.Topics;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The controlled vocabulary. */
@Path("/topics")
@Tag(name = "topics")
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
    @Operation(summary = "List the topics, sorted by code; replaced ones say by what")
    public Page<MenuTopic> list(
            @QueryParam("q") @Parameter(description = "In the code, a label or a synonym, in either language") @Nullable
                    String words,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Faults faults = new Faults();
        String wanted = faults.optionalText("q", words, 100);
        faults.refuse();
        int size = Limit.of(limit).value();
        return Page.of(
                topics.list(wanted.isEmpty() ? null : wanted, Cursor.decode(cursor, 1), size + 1),
                size,
                topic -> Cursor.of(topic.code()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "Read one topic; the ETag is needed to change it")
    @APIResponse(
            responseCode = "200",
            description = "The topic",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MenuTopic.class)))
    public Response read(@PathParam("code") String code) {
        Faults faults = new Faults();
        String known = faults.code("code", code);
        faults.refuse();
        return answer(200, topics.find(known).orElseThrow(() -> Refusal.notFound("topic")));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(
            summary = "Add a topic, or replace its words and its place",
            description = "If-Match is needed to change what is there; the same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MenuTopic.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MenuTopic.class)))
    public Response put(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull TopicRequest request) {
        MenuTopic topic = curate.put(request.topic(code), ExpectedVersion.ifSent(ifMatch));
        return answer(topic.version() == 1 ? 201 : 200, topic);
    }

    static Response answer(int status, MenuTopic topic) {
        return Response.status(status)
                .entity(topic)
                .header("ETag", ExpectedVersion.tag(topic.version()))
                .build();
    }
}
