package org.antenna.subscription.vocabulary.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Arrays;
import java.util.List;
import org.antenna.contracts.Topic;
import org.antenna.kit.kafka.KafkaTopic;

/** Every topic of Antenna: whichever service starts first creates them. */
@ApplicationScoped
class TopicsOfThisService {
    @Produces
    List<KafkaTopic> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> new KafkaTopic(topic.topicName(), topic.partitions(), topic.compacted()))
                .toList();
    }
}
