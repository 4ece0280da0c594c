package org.antenna.delivery.departure;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** The links that stand in mails. A wrong setting stops the start. */
@Startup
@ApplicationScoped
public class Links {
    private final URI publicUrl;
    private final DepartureToken token;

    @Inject
    public Links(LinkSettings settings) {
        this.publicUrl = checked(settings.publicUrl());
        this.token = new DepartureToken(settings.secret());
    }

    /** The page to leave by, for the mail of this obligation. */
    public URI departure(UUID obligationId) {
        return below("unsubscribe/" + token.of(obligationId));
    }

    /** The obligation behind a token from {@link #departure}; empty for anything that we did not sign. */
    public Optional<UUID> obligation(String signed) {
        return token.obligation(signed);
    }

    /** Host name of the public URL, which also stands in Message-IDs and list names. */
    public String host() {
        return publicUrl.getHost();
    }

    private URI below(String path) {
        String base = publicUrl.toString();
        return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
    }

    private static URI checked(URI url) {
        boolean http = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!http || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
            throw new IllegalStateException("ANTENNA_PUBLIC_URL is no http(s) address of a host: " + url);
        }
        return url;
    }
}
