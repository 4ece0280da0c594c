package org.antenna.catalog.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.LocalizedText;

/**
 * A report that anybody may read, without its texts.
 *
 * @param mission name of the mission of origin
 * @param publishedAt when the mission published it first, UTC
 * @param releasedAt when this version was released, UTC
 */
public record PublicReport(
        UUID id, int version, LocalizedText mission, List<String> topics, Instant publishedAt, Instant releasedAt) {}
