package org.antenna.kit.kafka;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.Inbox;
import org.antenna.kit.consumer.ReceivedEvent;
import org.antenna.kit.platform.TraceContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Handles one record: read, check, and in one transaction the inbox row and the consumer's effect. */
@ApplicationScoped
class EventDesk {
    private final EventReader reader;
    private final Inbox inbox;
    private final TraceContext trace;

    @Inject
    EventDesk(EventReader reader, Inbox inbox, TraceContext trace) {
        this.reader = reader;
        this.inbox = inbox;
        this.trace = trace;
    }

    void handle(EventConsumer consumer, Set<String> types, ConsumerRecord<String, byte[]> record) {
        ReceivedEvent event = reader.read(record, types);
        if (event == null) {
            return;
        }
        trace.continued(EventReader.traceparent(record), consumer.group() + " " + event.type(), () -> {
            boolean first = QuarkusTransaction.requiringNew().call(() -> {
                boolean unseen = inbox.first(consumer.group(), event.id());
                if (unseen) {
                    consumer.on(event);
                }
                return unseen;
            });
            if (first) {
                consumer.committed(event);
            }
        });
    }
}
