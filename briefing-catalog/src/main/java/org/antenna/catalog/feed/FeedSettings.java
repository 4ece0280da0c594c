package org.antenna.catalog.feed;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where feeds are found from outside. */
@ConfigMapping(prefix = "antenna.feeds")
public interface FeedSettings {
    /**
     * {@code ANTENNA_CATALOG_URL}: where the outside world reaches this service, such as {@code https://catalog.example.org}.
     * Its host stands in the ids of entries (RFC 4151): programs take every report for a new one when it changes.
     */
    URI publicUrl();
}
