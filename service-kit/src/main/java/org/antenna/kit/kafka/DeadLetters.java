package org.antenna.kit.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Sets a record aside, unchanged, with where it came from and why in headers beginning with {@code dlq_}. */
class DeadLetters implements AutoCloseable {
    private static final int MOST = 1_000;

    private final Publisher publisher;

    DeadLetters(KafkaSettings settings) {
        this.publisher = new Publisher(settings);
    }

    void add(String group, ConsumerRecord<String, byte[]> record, String reason)
            throws ExecutionException, InterruptedException {
        Headers headers = new RecordHeaders(record.headers().toArray());
        put(headers, "dlq_group", group);
        put(headers, "dlq_topic", record.topic());
        put(headers, "dlq_partition", String.valueOf(record.partition()));
        put(headers, "dlq_offset", String.valueOf(record.offset()));
        put(headers, "dlq_reason", reason.length() <= MOST ? reason : reason.substring(0, MOST));
        publisher.publish(
                List.of(new ProducerRecord<>(record.topic() + ".dlq", null, record.key(), record.value(), headers)));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        publisher.close();
    }
}
