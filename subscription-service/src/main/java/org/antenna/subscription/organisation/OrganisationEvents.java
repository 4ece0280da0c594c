package org.antenna.subscription.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.contracts.EventType;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;

/** Tells the other services how an organisation stands now. */
@ApplicationScoped
class OrganisationEvents {
    private static final EventType TYPE = EventType.ORGANISATION_CHANGED;
    private final Outbox outbox;

    @Inject
    OrganisationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Organisation organisation) {
        outbox.append(new OutgoingEvent(
                TYPE.topic().topicName(),
                TYPE.type(),
                "organisation/" + organisation.code(),
                organisation.version(),
                organisation.changed()));
    }
}
