package org.antenna.delivery.obligation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recipients who leave by the link in a mail. */
public interface Departures {
    /**
     * What leaving by the mail of this obligation would end. Changes nothing.
     *
     * @param obligationId of the alert or digest that the mail was sent for
     * @return null when there is no such obligation
     */
    @Nullable
    Departing preview(UUID obligationId);

    /**
     * Ends, for the recipient of this obligation, every subscription that its mail named. From the commit on nothing that
     * was not handed over yet is sent for those reasons alone. {@code RecipientUnsubscribed} leaves with the same commit,
     * once: a second call changes nothing. Works at any time after the mail, also when the subscriptions have ended.
     *
     * @return what was ended, the same on every call; null when there is no such obligation
     */
    @Nullable
    Departing leave(UUID obligationId);

    /**
     * @param address of the recipient
     * @param language {@code zh} or {@code en}
     * @param subscriptions names of the subscriptions, as their owners called them, in a stable order
     */
    record Departing(UUID recipientId, String address, String language, List<String> subscriptions) {
        public Departing {
            subscriptions = List.copyOf(subscriptions);
        }
    }
}
