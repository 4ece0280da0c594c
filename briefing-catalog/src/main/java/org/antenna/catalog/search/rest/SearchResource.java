package org.antenna.catalog.search.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.antenna.catalog.search.FindReports;
import org.antenna.catalog.search.SearchPage;
import org.antenna.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches what the caller may read. */
@Path("/search")
@Tag(name = "search")
@RunOnVirtualThread
public class SearchResource {
    private final FindReports reports;

    @Inject
    public SearchResource(FindReports reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            summary = "Search released reports",
            description =
                    "Finds in title, summary and body of all renditions what a rule with the same text would match,"
                            + " as far as the caller may read it. Refused as rules are: text-… with the column, and"
                            + " text-only-excludes when nothing is asked for.")
    @APIResponse(
            responseCode = "200",
            description = "One page of what was found",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SearchPage.class)))
    @APIResponse(
            responseCode = "503",
            description = "Too many search at this moment; try again in a while (search-busy)")
    public SearchPage search(@BeanParam SearchFilter filter) {
        return reports.find(filter.question());
    }
}
