package org.antenna.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class EventsIT {
    @Inject
    Things things;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "antenna.kafka.bootstrap-servers")
    String kafka;

    @Test
    void what_commits_is_heard_once_in_order_and_what_rolls_back_never() {
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 400; i++) {
                String key = "crowd-" + i % 10;
                boolean fail = i % 5 == 0;
                writers.submit(() -> things.make(key, fail));
            }
        }
        await(() -> heard("crowd-%") == 320);
        List<Boolean> inOrder = jdbi.withHandle(db -> db.select("select version > coalesce(lag(version)"
                        + " over (partition by key order by seq), 0) from heard where key like 'crowd-%'")
                .mapTo(Boolean.class)
                .list());
        assertThat(inOrder).hasSize(320).doesNotContain(false);
        await(() -> count("select count(*) from outbox") == 0);
    }

    @Test
    void a_rolled_back_change_tells_nobody() {
        assertThatThrownBy(() -> things.make("undone", true)).isInstanceOf(IllegalStateException.class);
        assertThat(count("select count(*) from thing where key = 'undone'")).isZero();
        assertThat(count("select count(*) from outbox where key = 'undone'")).isZero();
    }

    @Test
    void a_record_that_fails_at_first_is_heard_once_in_the_end() {
        things.make("twice-1", false);
        await(() -> heard("twice-1") == 1);
    }

    @Test
    void a_record_that_never_passes_is_set_aside_with_its_reason_and_harms_nobody() {
        things.make("never-1", false);
        things.make("after-never", false);
        await(() -> heard("after-never") == 1);
        ConsumerRecord<String, String> dead = deadLetter("never-1");
        assertThat(dead.value()).contains("never-1");
        assertThat(header(dead, "dlq_reason")).isEqualTo("fails on purpose");
        assertThat(header(dead, "dlq_group")).isEqualTo("kit.listener");
        assertThat(heard("never-1")).isZero();
    }

    @Test
    void a_malformed_record_is_set_aside_at_once() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", kafka);
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Things.TOPIC, "garbage", "{not an event"));
        }
        things.make("after-garbage", false);
        await(() -> heard("after-garbage") == 1);
        assertThat(header(deadLetter("garbage"), "dlq_reason")).contains("Not a CloudEvent");
    }

    @Test
    void an_event_that_comes_again_has_no_second_effect() {
        things.make("again", false);
        await(() -> heard("again") == 1);
        ConsumerRecord<String, String> first = find(Things.TOPIC, "again");
        Properties properties = new Properties();
        properties.put("bootstrap.servers", kafka);
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.send(
                    new ProducerRecord<>(Things.TOPIC, first.partition(), first.key(), first.value(), first.headers()));
            producer.send(new ProducerRecord<>(Things.TOPIC, first.partition(), "marker", "x"));
        }
        deadLetter("marker");
        assertThat(heard("again")).isEqualTo(1);
    }

    private long heard(String key) {
        return count("select count(*) from heard where key like '" + key + "'");
    }

    private long count(String sql) {
        return jdbi.withHandle(db -> db.select(sql).mapTo(Long.class).one());
    }

    private ConsumerRecord<String, String> deadLetter(String key) {
        return find(Things.TOPIC + ".dlq", key);
    }

    private ConsumerRecord<String, String> find(String topic, String key) {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", kafka, "group.id", "look-" + key + topic, "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            await(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
                return !found.isEmpty();
            });
        }
        return found.getFirst();
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier condition) {
        Await.until(Duration.ofSeconds(30), condition);
    }
}
