package org.antenna.catalog.feed.rest;

import java.time.Instant;
import org.antenna.catalog.feed.PublicEdition;
import org.antenna.catalog.menu.Series;
import org.antenna.catalog.report.Released;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a report it is: the page is the same as long as this is. The text of a released version never changes, so its
 * number stands for it; the time of its release tells it from one of the same number in a database that was restored.
 *
 * @param address of the page, absolute, with the language that it is in
 */
record PageState(
        String address,
        int version,
        Instant releasedAt,
        Instant publishedAt,
        LocalizedText mission,
        @Nullable Series series) {

    static PageState of(PublicEdition.Open open, String language, Addresses addresses) {
        Released released = open.released();
        return new PageState(
                addresses.page(open.id(), language),
                released.version(),
                released.releasedAt(),
                released.publishedAt(),
                open.mission(),
                open.series());
    }
}
