package org.antenna.catalog.reach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Rendition;
import org.jspecify.annotations.Nullable;

/** What delivery-service would make of a version that is not released yet. */
public interface Deliveries {
    /**
     * Empty when the service does not answer in time, or not with a reach. Asked with the caller's own rights.
     *
     * @param cursor that the page before gave
     * @throws org.antenna.kit.problem.Refusal {@code invalid-cursor} (400) when no page gave it
     */
    Optional<Reach> reach(Question question, @Nullable String cursor, int limit);

    /**
     * The version as far as it decides who gets it.
     *
     * @param mission code
     * @param series code
     * @param publishedAt of the versions before, UTC; absent for the first
     */
    record Question(
            String mission,
            @Nullable String series,
            List<String> topics,
            List<String> about,
            Audience audience,
            List<Rendition> renditions,
            @Nullable Instant publishedAt) {}
}
