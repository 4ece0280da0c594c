package org.antenna.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.antenna.contracts.Audience;
import org.antenna.contracts.EventType;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.RecipientChanged;
import org.antenna.delivery.obligation.Departures;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.World;
import org.antenna.kit.consumer.EventSchemas;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.antenna.sandbox.process.Await;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Over Kafka: what comes in, what is set aside, what goes out. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class EventsIT {
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ScriptedRelay relay;

    @Inject
    Departures departures;

    @Inject
    Outbox outbox;

    @Inject
    EventSchemas schemas;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "antenna.kafka.bootstrap-servers")
    String kafka;

    @Test
    void a_malformed_report_is_set_aside_and_the_next_of_its_key_is_handled() {
        World.Corner corner = subscribed();
        String key = corner.report.toString();
        send(EventType.REPORT_RELEASED, key, 1, Map.of("reportId", key, "version", "one"));
        send(EventType.REPORT_RELEASED, key, 1, corner.released(corner.report, 1, true, REGIONS));
        await(() -> ledger.of(corner.recipient).equals(List.of("ALERT IMMEDIATE WAITING")));
        ConsumerRecord<String, String> dead =
                find(EventType.REPORT_RELEASED.topic().deadLetters(), key, 1).getFirst();
        assertThat(header(dead, "dlq_group")).isEqualTo("delivery.reports");
        assertThat(header(dead, "dlq_reason")).isNotBlank();
    }

    @Test
    void a_recipient_in_no_time_zone_is_set_aside_at_once() {
        String id = UUID.randomUUID().toString();
        String key = "recipient/" + id;
        send(EventType.RECIPIENT_CHANGED, key, 1, recipient(id, 1, "Mars/Olympus"));
        send(EventType.RECIPIENT_CHANGED, key, 2, recipient(id, 2, "Asia/Shanghai"));
        await(() -> ledger.strings("select time_zone from recipient where id = ?::uuid", id)
                .equals(List.of("Asia/Shanghai")));
        assertThat(header(
                        find(EventType.RECIPIENT_CHANGED.topic().deadLetters(), key, 1)
                                .getFirst(),
                        "dlq_reason"))
                .contains("Mars/Olympus");
    }

    @Test
    void an_older_version_that_comes_late_is_passed_over() {
        String id = UUID.randomUUID().toString();
        send(EventType.RECIPIENT_CHANGED, "recipient/" + id, 2, recipient(id, 2, "Asia/Shanghai"));
        send(EventType.RECIPIENT_CHANGED, "recipient/" + id, 1, recipient(id, 1, "Europe/Oslo"));
        send(EventType.RECIPIENT_CHANGED, "recipient/" + id, 3, recipient(id, 3, "Asia/Tokyo"));
        await(() -> ledger.strings("select time_zone from recipient where id = ?::uuid", id)
                .equals(List.of("Asia/Tokyo")));
        assertThat(ledger.strings("select count(*)::text from recipient where id = ?::uuid", id))
                .containsExactly("1");
    }

    @Test
    void an_end_and_a_departure_are_told_once_and_fit_their_schemas() throws Exception {
        World.Corner corner = subscribed();
        corner.report();
        relay.accept();
        ledger.send();
        UUID obligation = UUID.fromString(
                ledger.strings("select id::text from obligation where recipient_id = ?", corner.recipient)
                        .getFirst());
        departures.leave(obligation);
        departures.leave(obligation);
        List<ConsumerRecord<String, String>> told =
                find(EventType.OBLIGATION_SETTLED.topic().topicName(), corner.recipient.toString(), 2);
        assertThat(told).hasSize(2);
        JsonNode settled = json.readTree(told.getFirst().value());
        schemas.check(EventType.OBLIGATION_SETTLED.type(), settled);
        Set<String> agreed = sample(EventType.OBLIGATION_SETTLED);
        assertThat(agreed).containsAll(names(settled));
        agreed.remove("reason");
        assertThat(names(settled)).containsAll(agreed);
        assertThat(settled.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(settled.get("obligationId").asText()).isEqualTo(obligation.toString());
        JsonNode left = json.readTree(told.getLast().value());
        schemas.check(EventType.RECIPIENT_UNSUBSCRIBED.type(), left);
        assertThat(names(left)).isEqualTo(sample(EventType.RECIPIENT_UNSUBSCRIBED));
        assertThat(left.get("subscriptionIds").get(0).asText()).isEqualTo(corner.subscription.toString());
        assertThat(ledger.strings("select type from outbox where key = ?", corner.recipient.toString()))
                .isEmpty();
    }

    private Set<String> sample(EventType type) {
        try (var sample = EventType.class.getResourceAsStream("/samples/" + type.shortName() + ".json")) {
            return names(json.readTree(sample));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> names(JsonNode event) {
        return event.properties().stream().map(Map.Entry::getKey).collect(java.util.stream.Collectors.toSet());
    }

    private World.Corner subscribed() {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        return corner;
    }

    private static RecipientChanged recipient(String id, long version, String zone) {
        return new RecipientChanged(id, version, "office", "a@office.example", "zh", zone, "08:00", true);
    }

    private void send(EventType type, String key, long version, Object data) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new OutgoingEvent(type.topic().topicName(), type.type(), key, version, data)));
    }

    private List<ConsumerRecord<String, String>> find(String topic, String key, int atLeast) {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers", kafka, "group.id", "look-" + UUID.randomUUID(), "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            await(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
                return found.size() >= atLeast;
            });
        }
        return found;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier condition) {
        Await.until(Duration.ofSeconds(60), condition);
    }
}
