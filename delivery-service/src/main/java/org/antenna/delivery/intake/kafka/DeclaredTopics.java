package org.antenna.delivery.intake.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.antenna.contracts.Topic;
import org.antenna.kit.kafka.KafkaTopic;

/** Every topic of the contracts: whichever service starts first creates them. */
@ApplicationScoped
class DeclaredTopics {
    @Produces
    @Singleton
    List<KafkaTopic> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> new KafkaTopic(topic.topicName(), topic.partitions(), topic.compacted()))
                .toList();
    }
}
