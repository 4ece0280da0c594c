package org.antenna.catalog.country.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.antenna.catalog.country.CountryGroups;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The named groups of countries. */
@Path("/country-groups")
@Tag(name = "countries")
@RunOnVirtualThread
public class CountryGroupResource {
    private static final String DAY = "Members of this day, ISO 8601; absent: of today, UTC";

    private final CountryGroups groups;
    private final Clock clock;

    @Inject
    public CountryGroupResource(CountryGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "List the groups of countries, sorted by code")
    public Page<CountryGroupView> list(
            @QueryParam("on") @Parameter(description = DAY) @Nullable String on,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        LocalDate day = day(on);
        int size = Limit.of(limit).value();
        return Page.of(groups.list(Cursor.decode(cursor, 1), size + 1), size, group -> Cursor.of(group.code()))
                .map(group -> CountryGroupView.of(group, day));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "Read one group of countries")
    public CountryGroupView read(
            @PathParam("code") String code, @QueryParam("on") @Parameter(description = DAY) @Nullable String on) {
        LocalDate day = day(on);
        if (!code.matches("[A-Za-z0-9_-]{1,100}")) {
            throw Refusal.notFound("country-group");
        }
        return groups.find(code)
                .map(group -> CountryGroupView.of(group, day))
                .orElseThrow(() -> Refusal.notFound("country-group"));
    }

    private LocalDate day(@Nullable String on) {
        try {
            return on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw Refusal.field("on", "invalid-day", "A day such as 2026-03-01.");
        }
    }
}
