package org.antenna.catalog.fate.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.antenna.catalog.fate.Fate;
import org.antenna.catalog.fate.ShowFate;
import org.antenna.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reports/{id}/fate")
@Tag(name = "reports")
@RunOnVirtualThread
public class FateResource {
    private final ShowFate show;

    @Inject
    public FateResource(ShowFate show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER})
    @Operation(
            summary = "What became of a report: of each released version what was owed and how it ended",
            description =
                    "For the mission that wrote it and the desk. Counts, some seconds old, by class of organisation;"
                            + " never which organisation or mailbox.")
    public Fate fate(@PathParam("id") UUID id) {
        return show.of(id);
    }
}
