package org.antenna.sandbox.testing;

import java.util.Deque;
import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Kafka in a container, one for the JVM. */
final class ContainerKafka {
    private static final DockerImageName IMAGE = DockerImageName.parse("apache/kafka:4.1.1");

    private ContainerKafka() {}

    static Map<String, String> start(Deque<Runnable> cleanup) {
        KafkaContainer container = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        cleanup.push(container::stop);
        container.start();
        return Map.of("bootstrap", container.getBootstrapServers());
    }
}
