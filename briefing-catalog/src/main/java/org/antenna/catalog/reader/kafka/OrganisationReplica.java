package org.antenna.catalog.reader.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Organisations;
import org.antenna.contracts.EventType;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.contracts.Topic;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;

/** Keeps the organisations as subscription-service tells of them. */
@ApplicationScoped
public class OrganisationReplica implements EventConsumer {
    private final Organisations organisations;

    @Inject
    public OrganisationReplica(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String group() {
        return "catalog.reader";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.SUBSCRIPTIONS.topicName());
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.ORGANISATION_CHANGED.type());
    }

    /** By the version of the organisation. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        OrganisationChanged changed = event.as(OrganisationChanged.class);
        organisations.keep(new Organisation(
                changed.code(), changed.version(), changed.organisationClass(), changed.region(), changed.closed()));
    }
}
