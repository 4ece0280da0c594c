package org.antenna.delivery.tally.worker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How what became of reports is counted and told. */
@ConfigMapping(prefix = "antenna.tally")
public interface TallySettings {
    /** False: marks wait in the database. */
    @WithDefault("true")
    boolean enabled();

    /**
     * How often at most what changed is counted. After a count that took long the pause is nine times as long, so that
     * counting never takes more than a tenth of one connection's time from sending.
     */
    @WithDefault("2s")
    Duration every();

    /** Report versions in one transaction; half as many after one that failed. At least 1. */
    @WithDefault("50")
    int batch();

    /** Obligations in one transaction, but for one report version that alone has more. At least 1. */
    @WithDefault("200000")
    int obligations();
}
