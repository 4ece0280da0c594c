package org.antenna.catalog.feed;

import java.util.List;
import org.antenna.catalog.menu.Series;

/**
 * What a feed holds, without texts.
 *
 * @param reports last released first
 */
public record PublicFeed(Series series, List<PublicReport> reports) {}
