package org.antenna.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it stands now. Produced by subscription-service; a lower version is ignored. Exactly one of
 * {@code series} and {@code rule} is present, and neither ever changes: another wish is another subscription.
 *
 * @param subscriptionId UUID
 * @param organisation code of the organisation whose wish it is
 * @param name as its owner called it, for mails and lists
 * @param recipients who hears of a match, and how soon; those who left are gone from the list
 * @param activatedAt reports released from this moment on match, UTC
 * @param endedAt absent while it lives, UTC
 * @param endReason code, present with {@code endedAt}
 */
public record SubscriptionChanged(
        String subscriptionId,
        long version,
        String organisation,
        String name,
        @Nullable String series,
        @Nullable Rule rule,
        List<SubscribedRecipient> recipients,
        Instant activatedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    /** One recipient of a subscription and its pace. */
    public record SubscribedRecipient(String recipientId, Frequency frequency) {}
}
