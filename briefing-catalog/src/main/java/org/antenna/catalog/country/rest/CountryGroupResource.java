package org.antenna.catalog.menu.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.antenna.catalog.menu.CountryGroup;
import org.antenna.catalog.menu.CountryGroups;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The named groups of countries. */
@Path("/country-groups")
@Tag(name = "menu")
@RunOnVirtualThread
public class CountryGroupResource {
    private final CountryGroups groups;

    @Inject
    public CountryGroupResource(CountryGroups groups) {
        this.groups = groups;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "List the groups of countries, sorted by code")
    public Page<CountryGroup> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit).value();
        return Page.of(groups.list(Cursor.decode(cursor, 1), size + 1), size, group -> Cursor.of(group.code()));
    }
}
