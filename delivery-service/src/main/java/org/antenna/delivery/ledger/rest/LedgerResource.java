package org.antenna.delivery.ledger.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.antenna.delivery.ledger.Entries;
import org.antenna.kit.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LedgerResource {
    private final Entries entries;

    @Inject
    public LedgerResource(Entries entries) {
        this.entries = entries;
    }

    @GET
    @RolesAllowed({Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            summary = "Everything counted: obligations and digests by state, attempts by outcome",
            description =
                    "unprocessed counts obligations that have not ended, whether they are due or wait for a digest.")
    public Entries.Totals totals() {
        return entries.totals();
    }
}
