package org.antenna.kit.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the services reach Kafka. */
@ConfigMapping(prefix = "antenna.kafka")
public interface KafkaSettings {
    /** Comma-separated {@code host:port}. */
    String bootstrapServers();

    /** Copies of every partition. With 3 or more, at least 2 must have a record before it counts as written. */
    @WithDefault("3")
    short replication();

    /** Wait before a failed record or publication is tried again; doubles up to {@link #maxBackOff()}. */
    @WithDefault("250ms")
    Duration firstBackOff();

    @WithDefault("10s")
    Duration maxBackOff();

    /** How often the outbox is looked at even if nothing woke the relay. */
    @WithDefault("5s")
    Duration safetyPoll();

    /** Tries of a record that fails for a reason that is not a neighbour's absence, before it goes to the dead letters. */
    @WithDefault("5")
    int triesBeforeDeadLetter();
}
