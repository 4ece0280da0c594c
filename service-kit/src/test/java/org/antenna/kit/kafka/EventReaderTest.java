package org.antenna.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.antenna.kit.consumer.EventSchemas;
import org.antenna.kit.consumer.MalformedEvent;
import org.antenna.kit.consumer.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final String TYPE = "org.antenna.kit.thing-made.v1";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final UUID ID = UUID.fromString("0197a3c0-0000-7000-8000-000000000001");
    private final EventReader reader = new EventReader(new ObjectMapper(), new EventSchemas());

    record Thing(String name) {}

    @Test
    void what_the_relay_writes_the_reader_reads() {
        ConsumerRecord<String, byte[]> record = received(row("{\"name\":\"x\"}"));
        ReceivedEvent event = reader.read(record, Set.of(TYPE));
        assertThat(event).isNotNull();
        assertThat(event.id()).isEqualTo(ID);
        assertThat(event.key()).isEqualTo("thing/1");
        assertThat(event.version()).isEqualTo(3);
        assertThat(event.time()).isEqualTo(Instant.parse("2026-11-21T08:00:00.123456Z"));
        assertThat(event.as(Thing.class)).isEqualTo(new Thing("x"));
        assertThat(EventReader.traceparent(record)).isEqualTo(TRACE);
    }

    @Test
    void a_field_that_a_newer_producer_added_is_passed_over() {
        ReceivedEvent event = reader.read(received(row("{\"name\":\"x\",\"colour\":\"red\"}")), Set.of(TYPE));
        assertThat(event).isNotNull();
        assertThat(event.as(Thing.class)).isEqualTo(new Thing("x"));
    }

    @Test
    void a_type_that_nobody_wants_is_no_event() {
        assertThat(reader.read(received(row("{\"name\":\"x\"}")), Set.of("other")))
                .isNull();
    }

    @Test
    void data_that_does_not_fit_the_schema_is_malformed_and_the_place_is_named() {
        assertThatThrownBy(() -> reader.read(received(row("{\"name\":7}")), Set.of(TYPE)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("/name");
    }

    @Test
    void data_that_is_no_json_is_malformed() {
        assertThatThrownBy(() -> reader.read(received(row("{\"name\":")), Set.of(TYPE)))
                .isInstanceOf(MalformedEvent.class);
    }

    @Test
    void a_record_that_is_no_cloud_event_is_malformed() {
        var record = new ConsumerRecord<>("t", 0, 0, "k", "hello".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> reader.read(record, Set.of(TYPE))).isInstanceOf(MalformedEvent.class);
    }

    private static CloudEvents row(String data) {
        return new CloudEvents(
                ID, "things", "thing/1", TYPE, 3, data, Instant.parse("2026-11-21T08:00:00.123456Z"), TRACE);
    }

    private static ConsumerRecord<String, byte[]> received(CloudEvents row) {
        ProducerRecord<String, byte[]> sent = row.record("kit");
        var record = new ConsumerRecord<>("things", 0, 0, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }
}
