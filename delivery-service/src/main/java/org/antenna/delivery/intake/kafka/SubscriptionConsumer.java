package org.antenna.delivery.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.antenna.contracts.EventType;
import org.antenna.contracts.SubscriptionChanged;
import org.antenna.contracts.Topic;
import org.antenna.delivery.intake.TakeSubscription;
import org.antenna.delivery.matching.Wishes;
import org.antenna.delivery.replica.Subscription;
import org.antenna.delivery.sending.Bell;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;

@ApplicationScoped
class SubscriptionConsumer implements EventConsumer {
    private final TakeSubscription take;
    private final Bell bell;

    @Inject
    SubscriptionConsumer(TakeSubscription take, Bell bell) {
        this.take = take;
        this.bell = bell;
    }

    @Override
    public String group() {
        return "delivery.subscriptions";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.SUBSCRIPTIONS.topicName());
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.SUBSCRIPTION_CHANGED.type());
    }

    /** By the version of the subscription. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        SubscriptionChanged changed = event.as(SubscriptionChanged.class);
        Subscription subscription = Wellformed.of(() -> {
            Subscription read = Subscription.of(changed);
            Wishes.check(read);
            return read;
        });
        take.changed(subscription, event.time());
    }

    @Override
    public void committed(ReceivedEvent event) {
        bell.ring();
    }
}
