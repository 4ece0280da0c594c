package org.antenna.catalog.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said once for all entries of a feed.
 *
 * @param mission code
 * @param series code, or null
 * @param topics codes, at least one
 * @param about ISO 3166-1 alpha-2
 * @param language of entries that do not say theirs: zh or en
 */
public record FeedOptions(
        @Nullable String mission,
        @Nullable String series,
        List<String> topics,
        List<String> about,
        @Nullable String language) {

    /** Lists set apart by commas; absent or blank is empty. */
    public static FeedOptions of(
            @Nullable String mission,
            @Nullable String series,
            @Nullable String topics,
            @Nullable String about,
            @Nullable String language) {
        return new FeedOptions(mission, series, list(topics), list(about), language);
    }

    private static List<String> list(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
