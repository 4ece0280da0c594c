/**
 * What is public: for everybody, without a token. There is a feed for each series whose default audience is everyone, and in
 * it is what is released now, labelled TLP:CLEAR and for everyone itself; each such report has a page, to which its entry
 * leads. A withdrawn, narrowed or superseded version is gone from the next answer, and from caches on the way when the time
 * is over that {@code Cache-Control} gives them. The page of a report that anybody could read says then that it was
 * withdrawn, and why; every other is answered as one that never was. That this lets nothing else out is proved by
 * {@code FeedPublicityIT}, {@code PublicReportIT}, {@code LeakIT} and {@code PublicSqlIT}.
 */
@NullMarked
package org.antenna.catalog.feed;

import org.jspecify.annotations.NullMarked;
