package org.antenna.catalog.feed.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import org.antenna.catalog.feed.PublicFeed;
import org.antenna.catalog.feed.ReadFeeds;
import org.antenna.catalog.input.HeldTags;
import org.antenna.kit.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Feeds as they were written last, so that texts are read and rendered once a change and not once a request. What a feed
 * holds is asked of the database each time; there are two entries a public series.
 */
@ApplicationScoped
class WrittenFeeds {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final ConcurrentHashMap<String, Written> written = new ConcurrentHashMap<>();
    private final ReadFeeds feeds;
    private final AtomWriter writer;
    private final Clock clock;

    @Inject
    WrittenFeeds(ReadFeeds feeds, AtomWriter writer, Clock clock) {
        this.feeds = feeds;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * @param since when it was first seen so, later with every change: also when a report was taken out, which makes nothing in
     *     the feed newer
     */
    record Written(String tag, Instant since, byte[] xml) {
        String lastModified() {
            return HTTP_DATE.format(since);
        }

        /** The date counts only when it is exactly ours: another instance may have seen the change at another time. */
        boolean isHeld(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
            return ifNoneMatch == null ? lastModified().equals(ifModifiedSince) : HeldTags.have(ifNoneMatch, tag);
        }
    }

    Written of(PublicFeed feed, String language) {
        String key = feed.series().code() + " " + language;
        String state = key + " " + feed.series().version() + " " + feed.reports();
        String tag = "\"" + Sha256.hex(state.getBytes(UTF_8)) + "\"";
        @Nullable Written known = written.get(key);
        if (known != null && known.tag().equals(tag)) {
            return known;
        }
        byte[] xml = writer.xml(feed, feeds.texts(feed), language).getBytes(UTF_8);
        Written fresh = new Written(tag, after(known), xml);
        written.put(key, fresh);
        return fresh;
    }

    private Instant after(@Nullable Written known) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return known == null || known.since().isBefore(now)
                ? now
                : known.since().plusSeconds(1);
    }
}
