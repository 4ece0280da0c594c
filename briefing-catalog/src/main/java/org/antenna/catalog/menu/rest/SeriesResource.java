package org.antenna.catalog.menu.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.menu.AllSeries;
import org.antenna.catalog.menu.CurateSeries;
import org.antenna.catalog.menu.Series;
import org.antenna.kit.access.Caller;
import org.antenna.kit.access.Role;
import org.antenna.kit.idempotency.IdempotencyKeys;
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

/** The series of the standard menu. */
@Path("/series")
@Tag(name = "menu")
@RunOnVirtualThread
public class SeriesResource {
    private final AllSeries all;
    private final CurateSeries curate;
    private final IdempotencyKeys once;
    private final Caller caller;

    @Inject
    public SeriesResource(AllSeries all, CurateSeries curate, IdempotencyKeys once, Caller caller) {
        this.all = all;
        this.curate = curate;
        this.once = once;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "List the series in the order of the menu")
    public Page<Series> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit).value();
        return Page.of(all.list(Cursor.decode(cursor, 2), size + 1), size, one -> Cursor.of(one.order(), one.code()));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "Read one series; the ETag is needed to change it")
    @APIResponse(
            responseCode = "200",
            description = "The series",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Series.class)))
    public Response read(@PathParam("code") String code) {
        Faults faults = new Faults();
        String known = faults.code("code", code);
        faults.refuse();
        Optional<Series> series = caller.has(Role.DESK_OFFICER) ? all.find(known) : all.recall(known);
        return answer(200, series.orElseThrow(() -> Refusal.notFound("series"))).build();
    }

    @POST
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(summary = "Put a new series on the menu")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Series.class)))
    public Response create(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull SeriesRequest request) {
        Series wanted = request.series(null);
        Series created = once.once(key, "create-series", request, Series.class, () -> curate.create(wanted));
        return answer(201, created)
                .location(URI.create("/series/" + created.code()))
                .build();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.DESK_OFFICER)
    @Operation(
            summary = "Replace a series",
            description =
                    "A retired one takes no report any more; its subscribers are carried over to the successor that is"
                            + " named, and hear of what that brings from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Series.class)))
    public Response replace(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull SeriesRequest request) {
        ExpectedVersion expected = ExpectedVersion.of(ifMatch);
        return answer(200, curate.replace(request.series(code), expected)).build();
    }

    private static Response.ResponseBuilder answer(int status, Series series) {
        return Response.status(status).entity(series).header("ETag", ExpectedVersion.tag(series.version()));
    }
}
