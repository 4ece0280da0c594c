package org.antenna.subscription.subscription.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.Rule;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.subscription.Membership;
import org.antenna.subscription.subscription.Order;
import org.antenna.subscription.subscription.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription to create: to exactly one of a series and a rule. */
@Schema(
        name = "SubscriptionRequest",
        description = "To exactly one of a series and a rule",
        requiredProperties = {"name", "recipients"},
        examples = """
                {"name": "冬季运动", "rule": {"allOf": [{"topics": ["sport.winter"], "countries": ["NO", "FI"]}]},
                 "recipients": [{"recipientId": "01990000-0000-7000-8000-000000000001", "frequency": "DAILY"}]}""")
public record SubscriptionRequest(
        @Schema(description = "Code; absent: the caller's own") @Nullable
        String organisation,

        @Schema(description = "For mails and lists, one line", minLength = 1, maxLength = 200) @NotNull
        String name,

        @Schema(description = "Code of a series of the standard menu", maxLength = 100) @Nullable
        String series,

        @Schema(description = "With `stemming`, English words in its texts are found with any ending; absent: without")
        @Nullable
        Rule rule,

        @Schema(
                description = "Recipients of the organisation or of one below it, each once",
                minItems = 1,
                maxItems = 500)
        @NotNull
        List<@NotNull @Valid Member> recipients,

        @Schema(description = "Id of an active subscription of the same organisation, which ends as REPLACED") @Nullable
        UUID replaces) {

    /** A recipient and its pace. */
    @Schema(
            name = "SubscribedRecipientRequest",
            requiredProperties = {"recipientId", "frequency"})
    public record Member(@NotNull UUID recipientId, @NotNull Frequency frequency) {
        Membership membership() {
            return new Membership(recipientId, frequency, null);
        }
    }

    /** @throws Refusal (400) naming the field that is at fault */
    Order order() {
        return new Order(
                organisation,
                name,
                Wish.of(series, rule),
                recipients.stream().map(Member::membership).toList(),
                replaces);
    }
}
