package org.antenna.catalog.fate.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.antenna.catalog.fate.Tallies;
import org.antenna.contracts.EventType;
import org.antenna.contracts.ReportTallied;
import org.antenna.contracts.Topic;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;

/** Keeps the tallies as delivery-service tells them. */
@ApplicationScoped
public class TallyReplica implements EventConsumer {
    private final Tallies tallies;

    @Inject
    public TallyReplica(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String group() {
        return "catalog.fate";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topic.DELIVERY_TALLIES.topicName());
    }

    @Override
    public Set<String> types() {
        return Set.of(EventType.REPORT_TALLIED.type());
    }

    /** By the version of the tally. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        tallies.keep(event.as(ReportTallied.class));
    }
}
