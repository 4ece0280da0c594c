package org.antenna.catalog.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where subscription-service is asked how many rules name a topic. */
@ConfigMapping(prefix = "antenna.subscription-service")
public interface SubscriptionServiceSettings {
    /** Base of its routes, such as {@code http://subscription-service:8082}. */
    URI url();

    /** A preview waits no longer for it, and says that the counts are missing. */
    @WithDefault("3s")
    Duration patience();
}
