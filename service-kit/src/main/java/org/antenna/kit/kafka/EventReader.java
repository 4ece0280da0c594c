package org.antenna.kit.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.antenna.kit.consumer.EventSchemas;
import org.antenna.kit.consumer.MalformedEvent;
import org.antenna.kit.consumer.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Turns a Kafka record into an event, or says why it is none. */
@ApplicationScoped
class EventReader {
    private final ObjectMapper json;
    private final EventSchemas schemas;

    @Inject
    EventReader(ObjectMapper json, EventSchemas schemas) {
        this.json = json;
        this.schemas = schemas;
    }

    /** Null when the type is not among the wanted. @throws MalformedEvent when it is no event or does not fit its schema */
    @Nullable
    ReceivedEvent read(ConsumerRecord<String, byte[]> record, Set<String> wanted) {
        CloudEvent event = cloudEvent(record);
        if (!wanted.contains(event.getType())) {
            return null;
        }
        CloudEventData data = event.getData();
        OffsetDateTime time = event.getTime();
        if (data == null || time == null) {
            throw new MalformedEvent("The event has no data or no time");
        }
        JsonNode tree = tree(data);
        schemas.check(event.getType(), tree);
        return new ReceivedEvent(
                id(event),
                event.getType(),
                record.key() == null ? "" : record.key(),
                version(event),
                time.toInstant(),
                tree,
                json);
    }

    static @Nullable String traceparent(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_traceparent");
        return header == null ? null : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static CloudEvent cloudEvent(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException e) {
            throw new MalformedEvent("Not a CloudEvent: " + e.getMessage());
        }
    }

    private JsonNode tree(CloudEventData data) {
        try {
            return json.readTree(data.toBytes());
        } catch (IOException e) {
            throw new MalformedEvent("The data is not JSON");
        }
    }

    private static UUID id(CloudEvent event) {
        try {
            return UUID.fromString(event.getId());
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent("The id is not a UUID");
        }
    }

    private static long version(CloudEvent event) {
        try {
            return Long.parseLong(String.valueOf(event.getExtension("aggregateversion")));
        } catch (NumberFormatException e) {
            throw new MalformedEvent("aggregateversion is not a number");
        }
    }
}
