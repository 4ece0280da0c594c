package org.antenna.delivery.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.antenna.contracts.EventType;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.contracts.RecipientChanged;
import org.antenna.contracts.Topic;
import org.antenna.delivery.intake.TakeDirectory;
import org.antenna.delivery.replica.Recipient;
import org.antenna.delivery.sending.Bell;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;

@ApplicationScoped
class DirectoryConsumer implements EventConsumer {
    private final TakeDirectory take;
    private final Bell bell;

    @Inject
    DirectoryConsumer(TakeDirectory take, Bell bell) {
        this.take = take;
        this.bell = bell;
    }

    @Override
    public String group() {
        return "delivery.directory";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.SUBSCRIPTIONS.topicName());
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.ORGANISATION_CHANGED.type(), EventType.RECIPIENT_CHANGED.type());
    }

    /** By the version of the organisation or recipient. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(EventType.ORGANISATION_CHANGED.type())) {
            take.changed(event.as(OrganisationChanged.class), event.time());
        } else {
            RecipientChanged changed = event.as(RecipientChanged.class);
            take.changed(Wellformed.of(() -> Recipient.of(changed)), event.time());
        }
    }

    @Override
    public void committed(ReceivedEvent event) {
        bell.ring();
    }
}
