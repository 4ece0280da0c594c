package org.antenna.delivery.replica;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.Rule;
import org.antenna.contracts.SubscriptionChanged;
import org.jspecify.annotations.Nullable;

/**
 * A standing wish: a series or a rule.
 *
 * @param recipients who hears of a match, at which pace
 * @param activatedAt reports released from this moment on match, UTC
 * @param endedAt UTC, null while it lives
 * @param endReason code of the subscription service. After {@code REPLACED} it stays a reason, for those who were on its list
 *     when it ended, to send what was released before {@code endedAt}; after any other it is a reason for nothing
 */
public record Subscription(
        UUID id,
        long version,
        String organisation,
        String name,
        @Nullable String series,
        @Nullable Rule rule,
        Map<UUID, Frequency> recipients,
        Instant activatedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    private static final String REPLACED = "REPLACED";

    /** @throws IllegalArgumentException when it is neither for a series nor for a rule, or for both */
    public static Subscription of(SubscriptionChanged event) {
        if ((event.series() == null) == (event.rule() == null)) {
            throw new IllegalArgumentException("A subscription is to a series or to a rule");
        }
        Map<UUID, Frequency> recipients = new TreeMap<>();
        event.recipients().forEach(each -> recipients.put(UUID.fromString(each.recipientId()), each.frequency()));
        return new Subscription(
                UUID.fromString(event.subscriptionId()),
                event.version(),
                event.organisation(),
                event.name(),
                event.series(),
                event.rule(),
                recipients,
                event.activatedAt(),
                event.endedAt(),
                event.endReason());
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** Ended because another took its place, which begins where this one ends: what was released before is still its own. */
    public boolean replaced() {
        return endedAt != null && REPLACED.equals(endReason);
    }
}
