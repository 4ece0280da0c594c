package org.antenna.kit.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer that says a record is written only when every copy that must have it has it. */
class Publisher implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    Publisher(KafkaSettings settings) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", settings.bootstrapServers());
        properties.put("acks", "all");
        properties.put("enable.idempotence", "true");
        properties.put("compression.type", "lz4");
        properties.put("linger.ms", "0");
        properties.put("max.block.ms", "10000");
        properties.put("request.timeout.ms", "10000");
        properties.put("delivery.timeout.ms", "20000");
        properties.put("max.request.size", "2097152");
        this.producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    /** Returns when all are written; throws when one is not, and then any of them may be. */
    void publish(List<ProducerRecord<String, byte[]>> records) throws ExecutionException, InterruptedException {
        List<Future<?>> written = new ArrayList<>(records.size());
        records.forEach(record -> written.add(producer.send(record)));
        producer.flush();
        for (Future<?> each : written) {
            each.get();
        }
    }

    @Override
    public void close() {
        producer.close(java.time.Duration.ofSeconds(2));
    }
}
