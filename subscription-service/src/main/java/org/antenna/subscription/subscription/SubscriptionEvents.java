package org.antenna.subscription.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.contracts.EventType;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;

/** Tells the other services how a subscription stands now. */
@ApplicationScoped
class SubscriptionEvents {
    private static final EventType TYPE = EventType.SUBSCRIPTION_CHANGED;
    private final Outbox outbox;

    @Inject
    SubscriptionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Subscription subscription) {
        outbox.append(new OutgoingEvent(
                TYPE.topic().topicName(),
                TYPE.type(),
                "subscription/" + subscription.terms().id(),
                subscription.version(),
                subscription.changed()));
    }
}
