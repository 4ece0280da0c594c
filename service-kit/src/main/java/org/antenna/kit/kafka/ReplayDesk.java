package org.antenna.kit.kafka;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.MalformedEvent;
import org.antenna.kit.consumer.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Handles events that a database lacks, some in one transaction. It passes by the inbox, which may remember what the rest
 * of the database has lost; the versions of the aggregates keep an event from having a second effect.
 */
@ApplicationScoped
class ReplayDesk {
    private static final Logger LOG = Logger.getLogger(ReplayDesk.class);
    private static final int TOGETHER = 50;

    private final EventReader reader;
    private final KafkaSettings settings;

    @Inject
    ReplayDesk(EventReader reader, KafkaSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    void handle(EventConsumer consumer, List<ConsumerRecord<String, byte[]>> records, ReplayProgress progress) {
        List<ReceivedEvent> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                ReceivedEvent event =
                        consumer.topics().contains(record.topic()) ? reader.read(record, consumer.types()) : null;
                if (event != null) {
                    events.add(event);
                }
            } catch (MalformedEvent e) {
                passOver(consumer, record.key(), e, progress);
            }
        }
        for (int from = 0; from < events.size(); from += TOGETHER) {
            together(consumer, events.subList(from, Math.min(from + TOGETHER, events.size())), progress);
        }
    }

    private void together(EventConsumer consumer, List<ReceivedEvent> events, ReplayProgress progress) {
        try {
            QuarkusTransaction.requiringNew().run(() -> events.forEach(consumer::on));
            progress.took(events.size());
        } catch (RuntimeException e) {
            LOG.debugf(e, "%s takes %d events one by one", consumer.group(), events.size());
            events.forEach(event -> alone(consumer, event, progress));
        }
        events.forEach(consumer::committed);
    }

    private void alone(EventConsumer consumer, ReceivedEvent event, ReplayProgress progress) {
        for (int tried = 1; ; tried++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> consumer.on(event));
                progress.took(1);
                return;
            } catch (RuntimeException e) {
                Failure failure = Failure.of(e);
                if (failure == Failure.PASSING) {
                    throw e;
                }
                if (failure == Failure.POISON || tried >= settings.triesBeforeDeadLetter()) {
                    passOver(consumer, event.key(), e, progress);
                    return;
                }
            }
        }
    }

    /** Not to the dead letters: the consumer's group sets the record aside, or has done so when it came by. */
    private static void passOver(EventConsumer consumer, String key, RuntimeException why, ReplayProgress progress) {
        LOG.warnf("%s cannot take %s and leaves it: %s", consumer.group(), key, why.getMessage());
        progress.passOver();
    }
}
