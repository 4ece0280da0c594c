package org.antenna.catalog.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Arrays;
import java.util.List;
import org.antenna.contracts.Topic;
import org.antenna.kit.kafka.KafkaTopic;

/** All topics of Antenna: whoever starts first creates them. */
@ApplicationScoped
public class DeclaredTopics {
    @Produces
    @ApplicationScoped
    List<KafkaTopic> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> new KafkaTopic(topic.topicName(), topic.partitions(), topic.compacted()))
                .toList();
    }
}
