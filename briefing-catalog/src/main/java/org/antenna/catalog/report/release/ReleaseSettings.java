package org.antenna.catalog.report.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Who may release alone, and how far ahead. A value that cannot be stops the start. */
@ConfigMapping(prefix = "antenna.release")
public interface ReleaseSettings {
    /**
     * The most organisations that a version may be for when one of those who wrote it releases it alone, by the
     * organisations known when it is released. 0 or more; 0: always two persons.
     */
    @WithDefault("100")
    int largestAudienceOfOne();

    /** How far ahead {@code notBefore} may lie. More than nothing. */
    @WithDefault("366d")
    Duration longestEmbargo();

    /** How often the database is asked for versions whose embargo has ended. More than nothing, at most a minute. */
    @WithDefault("1s")
    Duration embargoPoll();
}
