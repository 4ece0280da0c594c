package org.antenna.delivery.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antenna.delivery.obligation.ObligationState;
import org.jspecify.annotations.Nullable;

/** The ledger, for reading. */
public interface Entries {
    /** Newest first, at most {@code limit}. */
    List<Entry> find(Filter filter, @Nullable UUID before, int limit);

    /** @param organisation null: of any */
    Optional<Entry> get(UUID id, @Nullable String organisation);

    /** Every step of it, in order of time. */
    List<Step> steps(Entry entry);

    /** How many obligations for a report, all versions, are in each state. */
    Map<ObligationState, Long> outcome(UUID report);

    Totals totals();

    /** How many obligations and digests are in each state that is not an end. Cheaper than {@link #totals()}. */
    Map<ObligationState, Long> open();

    /** When the oldest of what is due became due; null when nothing is. @param now UTC */
    @Nullable
    Instant oldestDue(Instant now);

    /** Absent criteria do not narrow. */
    record Filter(
            @Nullable UUID report,
            @Nullable UUID recipient,
            @Nullable ObligationState state,
            @Nullable String organisation) {}

    /**
     * @param obligations report versions for recipients, by state
     * @param digests by state
     * @param attempts by outcome; {@code OPEN} while it is under way
     * @param unprocessed obligations that have not ended
     */
    record Totals(
            Map<ObligationState, Long> obligations,
            Map<ObligationState, Long> digests,
            Map<String, Long> attempts,
            long unprocessed) {}
}
