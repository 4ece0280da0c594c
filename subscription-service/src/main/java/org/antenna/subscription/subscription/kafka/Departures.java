package org.antenna.subscription.subscription.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.EventType;
import org.antenna.contracts.RecipientUnsubscribed;
import org.antenna.contracts.Topic;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.MalformedEvent;
import org.antenna.kit.consumer.ReceivedEvent;
import org.antenna.subscription.subscription.LeaveSubscriptions;

/** Takes those who left by the link in a mail out of the subscriptions which that mail had named. */
@ApplicationScoped
public class Departures implements EventConsumer {
    private final LeaveSubscriptions leave;

    @Inject
    Departures(LeaveSubscriptions leave) {
        this.leave = leave;
    }

    @Override
    public String group() {
        return "subscription.subscription";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.DELIVERY_OUTCOMES.topicName());
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.RECIPIENT_UNSUBSCRIBED.type());
    }

    /** Who left, came back with what took the subscription's place, and is told of again would be taken out of that, too. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public void on(ReceivedEvent event) {
        RecipientUnsubscribed departure = event.as(RecipientUnsubscribed.class);
        leave.unsubscribe(
                id(departure.recipientId()),
                departure.subscriptionIds().stream().map(Departures::id).toList());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent("Not a UUID: " + text);
        }
    }
}
