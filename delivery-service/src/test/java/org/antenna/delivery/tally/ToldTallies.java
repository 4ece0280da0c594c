package org.antenna.delivery.tally;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.EventType;
import org.antenna.contracts.ReportTallied;
import org.antenna.kit.consumer.EventSchemas;
import org.antenna.sandbox.process.Await;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads tallies as they lie on the topic. */
@ApplicationScoped
class ToldTallies {
    @Inject
    EventSchemas schemas;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "antenna.kafka.bootstrap-servers")
    String kafka;

    /** Waits for it; it fits its schema. */
    ReportTallied of(UUID report, long version) {
        String key = "tally/" + report + "/1";
        Map<String, Object> properties = Map.of(
                "bootstrap.servers", kafka, "group.id", "look-" + UUID.randomUUID(), "auto.offset.reset", "earliest");
        List<JsonNode> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(EventType.REPORT_TALLIED.topic().topicName()));
            Await.until(Duration.ofSeconds(60), () -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    JsonNode tally = read(record.value());
                    if (key.equals(record.key()) && tally.get("version").longValue() == version) {
                        found.add(tally);
                    }
                }
                return !found.isEmpty();
            });
        }
        schemas.check(EventType.REPORT_TALLIED.type(), found.getFirst());
        return json.convertValue(found.getFirst(), ReportTallied.class);
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
