package org.antenna.catalog.feed;

import java.time.Instant;
import java.util.UUID;
import org.antenna.catalog.menu.Series;
import org.antenna.catalog.report.Released;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What anybody finds under the public address of a report. */
public sealed interface PublicEdition {
    /** There is no such report, or none that anybody may know of: not to be told apart. */
    record None() implements PublicEdition {}

    /**
     * Anybody could read it, and was to be told that it was withdrawn.
     *
     * @param reason as the mission gave it
     * @param withdrawnAt UTC
     */
    record Gone(String reason, Instant withdrawnAt) implements PublicEdition {}

    /**
     * To be read by anybody.
     *
     * @param mission name of the mission of origin
     * @param series null: it is in none, or in one that is not public, whose name is not for everybody
     */
    record Open(
            UUID id,
            Released released,
            LocalizedText mission,
            @Nullable Series series) implements PublicEdition {}
}
