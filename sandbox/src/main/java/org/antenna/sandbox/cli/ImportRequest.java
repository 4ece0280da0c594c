package org.antenna.sandbox.cli;

import java.util.ArrayList;
import java.util.List;
import org.antenna.sandbox.rest.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a whole import.
 *
 * @param about of a feed only
 */
record ImportRequest(
        ImportKind kind, boolean notifying, @Nullable String audience, AboutFeed about) {
    /** Nulls are not sent. */
    record AboutFeed(
            @Nullable String mission,
            @Nullable String series,
            @Nullable String topics,
            @Nullable String countries,
            @Nullable String language) {}

    String path(long firstLine) {
        List<String> query = new ArrayList<>();
        if (kind != ImportKind.FEED) {
            query.add("firstLine=" + firstLine);
        }
        if (kind != ImportKind.MISSIONS) {
            query.add("notify=" + notifying);
            add(query, "audience", audience);
        }
        if (kind == ImportKind.FEED) {
            add(query, "mission", about.mission());
            add(query, "series", about.series());
            add(query, "topics", about.topics());
            add(query, "about", about.countries());
            add(query, "language", about.language());
        }
        return kind.path() + "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + "=" + RestClient.encode(value));
        }
    }
}
