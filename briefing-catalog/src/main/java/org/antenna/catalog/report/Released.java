package org.antenna.catalog.report;

import java.time.Instant;
import java.util.List;
import org.antenna.contracts.Audience;

/**
 * Readable by whom the audience allows; its content is fixed, but for the audience, which may become narrower.
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
        return new Draft(version + 1, kindOfNext, List.of(by), content, at, publishedAt);
    }

    Released narrow(Audience narrower) {
        return new Released(
                version, kind, author, content.narrow(narrower), releasedBy, releasedAt, publishedAt, notifies);
    }

    Withdrawn withdraw(String reason, String by, Instant at) {
        return new Withdrawn(this, reason, by, at);
    }
}
