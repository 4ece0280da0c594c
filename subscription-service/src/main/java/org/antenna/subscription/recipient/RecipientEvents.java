package org.antenna.subscription.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.contracts.EventType;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;

/** Tells the other services how a recipient stands now. */
@ApplicationScoped
class RecipientEvents {
    private static final EventType TYPE = EventType.RECIPIENT_CHANGED;
    private final Outbox outbox;

    @Inject
    RecipientEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Recipient recipient) {
        outbox.append(new OutgoingEvent(
                TYPE.topic().topicName(),
                TYPE.type(),
                "recipient/" + recipient.id(),
                recipient.version(),
                recipient.changed()));
    }
}
