package org.antenna.subscription.subscription.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.antenna.contracts.Rule;
import org.antenna.kit.access.Role;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.subscription.CheckWish;
import org.antenna.subscription.subscription.FindSubscriptions;
import org.antenna.subscription.subscription.Subscriptions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a rule before anybody subscribes to it. */
@Path("/rules")
@RunOnVirtualThread
@Tag(name = "Rules")
public class RuleResource {
    private static final int MOST_COUNTED = 100;

    private final CheckWish wishes;

    private final FindSubscriptions subscriptions;

    @Inject
    RuleResource(CheckWish wishes, FindSubscriptions subscriptions) {
        this.wishes = wishes;
        this.subscriptions = subscriptions;
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

    /** How many rules name each of the topics. */
    public record TopicCounts(List<Subscriptions.TopicCount> items) {}

    @GET
    @Path("/counts")
    @RolesAllowed({Role.DESK_OFFICER, Role.OPERATOR})
    @Operation(
            operationId = "countRules",
            summary = "How many active subscriptions name a topic",
            description =
                    "In rules of all organisations; the topic itself, not those below it. An unknown topic has none.")
    public TopicCounts counts(
            @QueryParam("topic") @Parameter(description = "Codes, 1 to 100") List<@Nullable String> topics) {
        List<String> codes = topics.stream().filter(Objects::nonNull).distinct().toList();
        if (codes.isEmpty() || codes.size() > MOST_COUNTED) {
            throw Refusal.field("topic", "topics-out-of-range", "Between 1 and " + MOST_COUNTED + " topics.");
        }
        if (codes.stream().anyMatch(code -> code.indexOf('\0') >= 0)) {
            throw Refusal.field("topic", "invalid-code", "A code has no NUL.");
        }
        return new TopicCounts(subscriptions.countByTopic(codes));
    }
}
