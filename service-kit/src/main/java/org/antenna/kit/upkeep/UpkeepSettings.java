package org.antenna.kit.upkeep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the plumbing remembers. A value outside of its range stops the start. */
@ConfigMapping(prefix = "antenna.upkeep")
public interface UpkeepSettings {
    /**
     * Ids of handled events, since they were handled; a day at least. Only of consumers that are repeatable, so that none is
     * too short to be safe: what comes again later is looked at once more, and changes nothing. Kafka's own repetitions come
     * within minutes.
     */
    @WithDefault("30d")
    Duration inbox();

    /**
     * Answers of creates, since they were given; an hour at least. A client that repeats a create later creates a second time,
     * so this is longer than any client tries again.
     */
    @WithDefault("7d")
    Duration idempotencyKeys();

    /** Between two looks whether something is old enough. */
    @WithDefault("10m")
    Duration every();

    /** So many rows of each table are deleted in one transaction. From 1 to 10,000. */
    @WithDefault("1000")
    int batch();
}
