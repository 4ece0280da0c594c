package org.antenna.catalog.topic;

import java.util.List;

/**
 * What bears a topic in the catalogue, itself and not by those below it.
 *
 * @param reports released
 * @param drafts not released yet: being written, in review or under embargo
 * @param series those in which the released reports stand, most reports first
 * @param missions codes of those that declared it
 */
public record TopicUse(String topic, long reports, long drafts, List<InSeries> series, List<String> missions) {
    /** Released reports of one series. */
    public record InSeries(String series, long reports) {}
}
