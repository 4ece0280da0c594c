package org.antenna.catalog.feed.rest;

import java.net.URI;
import java.util.List;
import org.antenna.contracts.LocalizedText;

/**
 * A public feed.
 *
 * @param series code
 * @param zh address of the feed in Chinese
 * @param en the same in English
 */
public record FeedView(String series, LocalizedText name, URI zh, URI en) {

    /** All of them, in the order of the menu. */
    public record FeedList(List<FeedView> items) {}
}
