package org.antenna.catalog.report;

import java.time.Instant;
import java.util.Optional;

/**
 * Written, and waiting for somebody who releases it or gives it back with a remark.
 *
 * @param submittedBy {@code sub}
 */
public record InReview(Draft draft, String submittedBy, Instant submittedAt) implements Coming {
    @Override
    public Optional<Voided> voided() {
        return Optional.of(Voided.SUBMISSION);
    }
}
