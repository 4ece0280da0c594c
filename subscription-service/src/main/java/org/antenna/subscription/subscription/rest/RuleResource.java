package org.antenna.subscription.subscription.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.antenna.contracts.Rule;
import org.antenna.kit.access.Role;
import org.antenna.kit.problem.FieldError;
import org.antenna.subscription.subscription.CheckWish;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells what is wrong with a rule before anybody subscribes to it. */
@Path("/rules")
@RunOnVirtualThread
@Tag(name = "Rules")
public class RuleResource {
    private final CheckWish wishes;

    @Inject
    RuleResource(CheckWish wishes) {
        this.wishes = wishes;
    }

    /** A rule to look at. */
    @Schema(requiredProperties = "rule")
    public record RuleRequest(@NotNull Rule rule) {}

    /** All that is wrong with it; empty when nothing is. */
    public record RuleProblems(List<FieldError> problems) {}

    @POST
    @Path("/check")
    @RolesAllowed({Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(operationId = "checkRule", summary = "What is wrong with a rule; nothing is kept")
    public RuleProblems check(@NotNull @Valid RuleRequest request) {
        return new RuleProblems(wishes.problems(request.rule()));
    }
}
