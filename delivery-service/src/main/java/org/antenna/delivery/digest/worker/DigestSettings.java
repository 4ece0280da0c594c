package org.antenna.delivery.digest.worker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How digests are put together. */
@ConfigMapping(prefix = "antenna.digest")
public interface DigestSettings {
    /** False: items wait in the database. */
    @WithDefault("true")
    boolean enabled();

    /** How often the database is asked for due items. */
    @WithDefault("1s")
    Duration poll();

    /** Recipients in one transaction. */
    @WithDefault("200")
    int batch();
}
