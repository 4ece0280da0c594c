package org.antenna.delivery.departure;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** What the links in mails are made of. */
@ConfigMapping(prefix = "antenna.links")
public interface LinkSettings {
    /**
     * {@code ANTENNA_PUBLIC_URL}: where the outside world reaches this service, such as {@code https://antenna.example.org}.
     * One-click unsubscription (RFC 8058) wants https.
     */
    URI publicUrl();

    /**
     * {@code ANTENNA_LINK_SECRET}: signs the links. At least 32 characters; who changes it ends every link sent before.
     */
    String secret();
}
