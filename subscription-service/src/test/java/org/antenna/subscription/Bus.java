package org.antenna.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.antenna.contracts.EventType;
import org.antenna.contracts.Topic;
import org.antenna.kit.consumer.EventSchemas;
import org.antenna.kit.kafka.KafkaSettings;
import org.antenna.kit.platform.Ids;
import org.antenna.sandbox.process.Await;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka as the neighbours see it: what the service told, and what it is told. */
@Singleton
public class Bus {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();
    private final EventSchemas schemas;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    @Inject
    Bus(KafkaSettings settings, EventSchemas schemas, ObjectMapper json, Clock clock, Ids ids) {
        this.schemas = schemas;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        Map<String, Object> broker = Map.of("bootstrap.servers", settings.bootstrapServers());
        producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
        consumer.close();
    }

    public UUID tell(EventType type, String key, long version, Object event) {
        UUID id = ids.next();
        tell(id, type, key, version, event);
        return id;
    }

    public void tell(UUID id, EventType type, String key, long version, Object event) {
        try {
            CloudEvent envelope = CloudEventBuilder.v1()
                    .withId(id.toString())
                    .withType(type.type())
                    .withSource(URI.create("/test"))
                    .withSubject(key)
                    .withTime(clock.instant().atOffset(ZoneOffset.UTC))
                    .withExtension("aggregateversion", String.valueOf(version))
                    .withData("application/json", json.writeValueAsBytes(event))
                    .build();
            ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(
                            type.topic().topicName(), key)
                    .writeBinary(envelope);
            producer.send(record).get();
        } catch (JsonProcessingException | InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The events of this key so far, at least so many, in their order; each fits its schema. */
    public List<JsonNode> told(EventType type, String key, int atLeast) {
        boolean enough = Await.within(PATIENCE, () -> {
            listen();
            return of(key).size() >= atLeast;
        });
        if (!enough) {
            throw new AssertionError("Of " + key + " there are only " + of(key).size() + " events");
        }
        return of(key).stream().map(record -> checked(type, record)).toList();
    }

    private List<ConsumerRecord<String, byte[]>> of(String key) {
        return heard.stream().filter(record -> key.equals(record.key())).toList();
    }

    private void listen() {
        if (consumer.assignment().isEmpty()) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.SUBSCRIPTIONS.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        consumer.poll(Duration.ofMillis(100)).forEach(heard::add);
    }

    private JsonNode checked(EventType type, ConsumerRecord<String, byte[]> record) {
        try {
            JsonNode event = json.readTree(record.value());
            schemas.check(type.type(), event);
            return event;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
