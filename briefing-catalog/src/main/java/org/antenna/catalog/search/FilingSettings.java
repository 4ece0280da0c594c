package org.antenna.catalog.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reports come into the index of the search. */
@ConfigMapping(prefix = "antenna.search")
public interface FilingSettings {
    /** Between two looks whether something waits. */
    @WithDefault("1s")
    Duration pause();

    /** So many are filed at once; more take more memory, about 10 KB each for a while. From 1 to 65,536. */
    @WithDefault("4096")
    int batch();

    /** When so many wait they are filed, even while more come. */
    @WithDefault("1024")
    int enough();

    /** When so many wait they are filed as soon as no more come; fewer stay where a search looks into each. */
    @WithDefault("128")
    int few();
}
