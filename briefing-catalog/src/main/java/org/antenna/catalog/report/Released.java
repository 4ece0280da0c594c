package org.antenna.catalog.report;

import java.time.Instant;

/**
 * Readable by whom the audience allows; its content is fixed.
 *
 * @param releasedBy {@code sub}
 * @param publishedAt when the mission published it first
 */
public record Released(
        int version,
        Kind kind,
        String author,
        Content content,
        String releasedBy,
        Instant releasedAt,
        Instant publishedAt,
        boolean notifies)
        implements Report {

    Draft next(Kind kindOfNext, String by, Instant at) {
        return new Draft(version + 1, kindOfNext, by, content, at, publishedAt);
    }

    Withdrawn withdraw(String reason, String by, Instant at) {
        return new Withdrawn(this, reason, by, at);
    }
}
