package org.antenna.contracts;

import java.time.Instant;
import java.util.List;

/**
 * A recipient left by the link in a mail: from the subscriptions which that mail had named. Produced by
 * delivery-service, which stops at once; subscription-service ends the records. May repeat.
 *
 * @param recipientId UUID
 * @param subscriptionIds UUIDs
 * @param unsubscribedAt UTC
 */
public record RecipientUnsubscribed(String recipientId, List<String> subscriptionIds, Instant unsubscribedAt) {}
