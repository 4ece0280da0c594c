package org.antenna.delivery.ledger.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.antenna.delivery.ledger.Entries;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.delivery.replica.Reports;
import org.antenna.kit.access.Role;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/reports/{id}/outcome")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OutcomeResource {
    private final Entries entries;
    private final Reports reports;
    private final Scoping scoping;

    @Inject
    public OutcomeResource(Entries entries, Reports reports, Scoping scoping) {
        this.entries = entries;
        this.reports = reports;
        this.scoping = scoping;
    }

    @GET
    @RolesAllowed({Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            summary = "What became of a report, all its versions: obligations by state; for its mission of origin too")
    public Outcome get(@PathParam("id") String id) {
        UUID report = Scoping.id(id, "report");
        String mission = reports.mission(report);
        if (mission == null || !scoping.seesAll() && !mission.equals(scoping.organisation())) {
            throw Refusal.notFound("report");
        }
        return new Outcome(report, entries.outcome(report));
    }

    public record Outcome(UUID reportId, Map<ObligationState, Long> obligations) {}
}
