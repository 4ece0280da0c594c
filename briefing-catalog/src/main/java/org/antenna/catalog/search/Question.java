package org.antenna.catalog.search;

import java.time.Instant;
import org.antenna.catalog.search.hits.Key;
import org.antenna.text.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for: reports that meet all that is given.
 *
 * @param text over title, summary and body of all renditions as one text, as in rules; null: browse
 * @param topic the topic itself or one above, or what was merged into it or took its place
 * @param country ISO 3166-1 alpha-2
 * @param language zh or en: there is a rendition in it
 * @param from listed at this time or later
 * @param until listed before this time
 * @param limit hits on a page
 * @param after the last of the page before
 */
public record Question(
        @Nullable Query text,
        @Nullable String topic,
        @Nullable String country,
        @Nullable String mission,
        @Nullable String series,
        @Nullable String language,
        @Nullable Instant from,
        @Nullable Instant until,
        Sort sort,
        int limit,
        @Nullable Key after) {

    /** The order of hits; the newest first where nothing else decides. */
    public enum Sort {
        /** By how many of the words asked for are in titles and summaries; without words as by date. */
        RELEVANCE,
        DATE
    }
}
