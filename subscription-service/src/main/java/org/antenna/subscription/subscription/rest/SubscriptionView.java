package org.antenna.subscription.subscription.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.Rule;
import org.antenna.subscription.subscription.EndReason;
import org.antenna.subscription.subscription.Ending;
import org.antenna.subscription.subscription.Membership;
import org.antenna.subscription.subscription.Subscription;
import org.antenna.subscription.subscription.Terms;
import org.antenna.subscription.subscription.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription as it is answered, an ended one with its reason and time. */
@Schema(name = "Subscription")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionView(
        UUID id,
        long version,
        String organisation,
        String name,
        @Nullable String series,
        @Nullable Rule rule,
        List<Member> recipients,
        @Schema(enumeration = {"active", "ended"}) String state,

        @Schema(description = "Reports released from this moment on match")
        Instant activatedAt,

        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable String endNote,

        @Schema(description = "What took the place of an ended one") @Nullable
        UUID replacedBy,

        @Nullable UUID replaces) {

    /** A recipient and its pace; with a time when it left. */
    @Schema(name = "SubscribedRecipientState")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(
            UUID recipientId, Frequency frequency, @Nullable Instant leftAt) {
        static Member of(Membership membership) {
            return new Member(membership.recipient(), membership.frequency(), membership.leftAt());
        }
    }

    static SubscriptionView of(Subscription subscription) {
        Terms terms = subscription.terms();
        Ending ending = subscription.endedBy();
        return new SubscriptionView(
                terms.id(),
                subscription.version(),
                terms.organisation(),
                terms.name(),
                terms.wish() instanceof Wish.BySeries bySeries ? bySeries.series() : null,
                terms.wish() instanceof Wish.ByRule byRule ? byRule.rule() : null,
                subscription.members().stream().map(Member::of).toList(),
                ending == null ? "active" : "ended",
                terms.activatedAt(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.note(),
                ending == null ? null : ending.replacedBy(),
                terms.replaces());
    }
}
