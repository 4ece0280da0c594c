package org.antenna.catalog.country.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.antenna.catalog.country.Countries;
import org.antenna.catalog.country.Country;
import org.antenna.catalog.input.Position;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The countries and regions that reports can be about. */
@Path("/countries")
@Tag(name = "countries")
@RunOnVirtualThread
public class CountryResource {
    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(summary = "List the codes of ISO 3166-1 alpha-2 with their names, sorted by code")
    public Page<Country> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit).value();
        Cursor after = Cursor.decode(cursor, 1);
        String last = after == null ? "" : Position.code(after, 0);
        List<Country> rows = Countries.all().stream()
                .filter(country -> country.code().compareTo(last) > 0)
                .limit(size + 1L)
                .toList();
        return Page.of(rows, size, country -> Cursor.of(country.code()));
    }
}
