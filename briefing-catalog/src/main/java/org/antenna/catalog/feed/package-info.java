/**
 * Public feeds: for everybody, without a token. There is one for each series whose default audience is everyone, and in it
 * is what is released now, labelled TLP:CLEAR and for everyone itself; a withdrawn, narrowed or superseded version is gone
 * from the next answer, and from caches on the way when the time is over that {@code Cache-Control} gives them. That this lets nothing else out is proved by {@code FeedIT} and {@code PublicSqlIT}.
 */
@NullMarked
package org.antenna.catalog.feed;

import org.jspecify.annotations.NullMarked;
