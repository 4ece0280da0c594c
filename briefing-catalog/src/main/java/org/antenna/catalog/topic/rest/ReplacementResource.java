package org.antenna.catalog.topic.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.topic.MenuTopic;
import org.antenna.catalog.topic.PreviewReplacement;
import org.antenna.catalog.topic.ReplaceTopic;
import org.antenna.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Merge and split of topics, and the way back. */
@Path("/topics/{code}/replacement")
@Tag(name = "topics")
@RunOnVirtualThread
@RolesAllowed(Role.DESK_OFFICER)
public class ReplacementResource {
    private final ReplaceTopic replace;
    private final PreviewReplacement preview;

    @Inject
    public ReplacementResource(ReplaceTopic replace, PreviewReplacement preview) {
        this.replace = replace;
        this.preview = preview;
    }

    @POST
    @Path("/preview")
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(
            summary = "What a merge or a split would touch: series, reports, missions and rules",
            description = "Changes nothing, and refuses what the change itself would. Counts of rules are absent when"
                    + " subscription-service does not answer; no rule is lost either way.")
    public PreviewReplacement.Preview preview(@PathParam("code") String code, @NotNull ReplacementRequest request) {
        return preview.of(known(code), request.parts());
    }

    @POST
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(
            summary = "Merge a topic into another, or split it into several",
            description =
                    "Rules and reports keep the old code and are matched and found under the new ones. With If-Match,"
                            + " only as it was read.")
    @APIResponse(
            responseCode = "200",
            description = "The replaced topic",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MenuTopic.class)))
    public Response replace(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ReplacementRequest request) {
        return TopicResource.answer(
                200, replace.replace(known(code), request.parts(), ExpectedVersion.ifSent(ifMatch)));
    }

    @DELETE
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(summary = "Put a replaced topic into use again, beside what had replaced it")
    @APIResponse(
            responseCode = "200",
            description = "The topic, in use",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MenuTopic.class)))
    public Response restore(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return TopicResource.answer(200, replace.restore(known(code), ExpectedVersion.ifSent(ifMatch)));
    }

    private static String known(String code) {
        Faults faults = new Faults();
        String known = faults.code("code", code);
        faults.refuse();
        return known;
    }
}
