package org.antenna.catalog.feed.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.antenna.catalog.feed.FeedSettings;

/** Addresses and ids as they stand in feeds; never from the request, whose sender may name any host. */
@ApplicationScoped
class Addresses {
    /** The year from which ids were given under the host (RFC 4151). */
    private static final String SINCE = "2026";

    private final String base;
    private final String authority;

    @Inject
    Addresses(FeedSettings settings) {
        URI url = settings.publicUrl();
        String host = url.getHost();
        String scheme = url.getScheme();
        if (host == null || !"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalStateException("ANTENNA_CATALOG_URL is no http(s) address of a host: " + url);
        }
        this.base = url.toString().replaceFirst("/+$", "");
        this.authority = host;
    }

    URI feed(String series, String language) {
        return URI.create(base + "/feeds/" + series + ".atom?language=" + language);
    }

    String page(UUID report, String language) {
        return base + "/public-reports/" + report + "?language=" + language;
    }

    String idOfFeed(String series, String language) {
        return "tag:" + authority + "," + SINCE + ":series/" + series + "/" + language;
    }

    /** The same for all versions and languages. */
    String idOfReport(UUID report) {
        return "tag:" + authority + "," + SINCE + ":report/" + report;
    }
}
