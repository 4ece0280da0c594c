package org.antenna.catalog.reach;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where delivery-service is asked whom a draft would reach. */
@ConfigMapping(prefix = "antenna.delivery-service")
public interface DeliveryServiceSettings {
    /** Base of its routes, such as {@code http://delivery-service:8083}. */
    URI url();

    /** Whoever asks waits no longer, and is told that it is not known. */
    @WithDefault("5s")
    Duration patience();
}
