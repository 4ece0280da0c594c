package org.antenna.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.antenna.kit.consumer.EventSchemas;
import org.antenna.sandbox.process.Await;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Reads what the service said on Kafka, and checks each event against its schema. */
@ApplicationScoped
public class HeardEvents {
    /** An event as it lies on the topic. */
    public record Heard(String key, String type, long version, JsonNode data) {}

    @ConfigProperty(name = "antenna.kafka.bootstrap-servers")
    String bootstrap;

    @Inject
    EventSchemas schemas;

    @Inject
    ObjectMapper json;

    @Inject
    Jdbi jdbi;

    /** Those of the topic that fit, in order, once there are at least so many. */
    public List<Heard> await(String topic, int atLeast, Predicate<Heard> wanted) {
        List<Heard> heard = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = fromTheBeginning(topic)) {
            Await.until(Duration.ofSeconds(30), () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> keep(record, wanted, heard));
                return heard.size() >= atLeast;
            });
        }
        return heard;
    }

    /** All of the topic that was to be told when this was asked, read to the end of each partition. */
    public List<Heard> allUntilNow(String topic) {
        Await.until(Duration.ofSeconds(30), this::allIsTold);
        List<Heard> heard = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = fromTheBeginning(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            Await.until(Duration.ofSeconds(30), () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> keep(record, event -> true, heard));
                return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            });
        }
        return heard;
    }

    private boolean allIsTold() {
        return jdbi.withHandle(db -> db.createQuery("select not exists (select from outbox)")
                .mapTo(Boolean.class)
                .one());
    }

    private KafkaConsumer<String, String> fromTheBeginning(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(topic, one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private void keep(ConsumerRecord<String, String> record, Predicate<Heard> wanted, List<Heard> heard) {
        try {
            JsonNode data = json.readTree(record.value());
            String type = header(record, "ce_type");
            Heard event = new Heard(record.key(), type, Long.parseLong(header(record, "ce_aggregateversion")), data);
            if (wanted.test(event)) {
                schemas.check(type, data);
                heard.add(event);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
