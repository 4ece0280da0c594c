package org.antenna.kit.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** An outbox row as a Kafka record: CloudEvents 1.0, binary mode. */
record CloudEvents(
        UUID id,
        String topic,
        String key,
        String type,
        long version,
        String data,
        Instant time,
        @Nullable String traceparent) {

    ProducerRecord<String, byte[]> record(String source) {
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(id.toString())
                .withType(type)
                .withSource(URI.create("/" + source))
                .withSubject(key)
                .withTime(time.atOffset(ZoneOffset.UTC))
                .withExtension("aggregateversion", String.valueOf(version));
        if (traceparent != null) {
            builder = builder.withExtension("traceparent", traceparent);
        }
        CloudEvent event = builder.withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
        return KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event);
    }
}
