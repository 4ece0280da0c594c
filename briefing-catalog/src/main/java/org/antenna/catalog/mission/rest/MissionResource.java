package org.antenna.catalog.mission.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.lines.ImportOutcome;
import org.antenna.catalog.lines.LineReader;
import org.antenna.catalog.lines.rest.JsonLines;
import org.antenna.catalog.mission.Mission;
import org.antenna.catalog.mission.MissionRequest;
import org.antenna.catalog.mission.Missions;
import org.antenna.catalog.mission.PutMission;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The missions. */
@Path("/missions")
@Tag(name = "missions")
@RunOnVirtualThread
public class MissionResource {
    private final Missions missions;
    private final PutMission put;
    private final MissionLines lines;

    @Inject
    public MissionResource(Missions missions, PutMission put, MissionLines lines) {
        this.missions = missions;
        this.put = put;
        this.lines = lines;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "List the missions, sorted by code")
    public Page<Mission> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit).value();
        return Page.of(missions.list(Cursor.decode(cursor, 1), size + 1), size, one -> Cursor.of(one.code()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "Read one mission")
    @APIResponse(
            responseCode = "200",
            description = "The mission",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Mission.class)))
    public Response read(@PathParam("code") String code) {
        Faults faults = new Faults();
        String known = faults.code("code", code);
        faults.refuse();
        return answer(200, missions.find(known).orElseThrow(() -> Refusal.notFound("mission")));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(
            summary = "Add a mission, or replace what is known of it",
            description =
                    "If-Match is needed to change what is there; the same again changes nothing. A closed mission takes"
                            + " no new report; drafts that it left are the desk's to release.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same as before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Mission.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Mission.class)))
    public Response put(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull MissionRequest request) {
        PutMission.Outcome outcome = put.put(request.named(code).mission(), ExpectedVersion.ifSent(ifMatch));
        boolean added = outcome.changed() && outcome.mission().version() == 1;
        return answer(added ? 201 : 200, outcome.mission());
    }

    @POST
    @Path("/import")
    @Consumes(JsonLines.MEDIA_TYPE)
    @RolesAllowed({Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            summary = "Import missions, one JSON object a line",
            description = "Good lines are kept and bad ones listed; the same lines again change nothing.")
    public ImportOutcome importLines(
            @QueryParam("firstLine") @DefaultValue("1") long firstLine,
            @Schema(description = "Lines like the body of PUT, with code") InputStream body) {
        return lines.read(new LineReader(body, firstLine));
    }

    private static Response answer(int status, Mission mission) {
        return Response.status(status)
                .entity(mission)
                .header("ETag", ExpectedVersion.tag(mission.version()))
                .build();
    }
}
