package org.antenna.subscription.subscription;

import java.time.Instant;
import java.util.UUID;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * That a subscription ended.
 *
 * @param note in the words of whoever ended it, at most 500 characters
 * @param at UTC
 * @param replacedBy the subscription that took its place, only with the reason REPLACED
 */
public record Ending(
        EndReason reason,
        @Nullable String note,
        Instant at,
        @Nullable UUID replacedBy) {
    static Ending replaced(UUID by, @Nullable String note, Instant at) {
        return new Ending(EndReason.REPLACED, note, at, by);
    }

    /** @throws Refusal (400) at {@code reason} or {@code note} */
    public static Ending byPerson(EndReason reason, @Nullable String note, Instant at) {
        if (!reason.byPerson()) {
            throw Refusal.field("reason", "reason-not-allowed", "This reason is given by the service only.");
        }
        if (note != null && (note.length() > 500 || note.chars().anyMatch(c -> c == 0))) {
            throw Refusal.field("note", "invalid-note", "At most 500 characters.");
        }
        return new Ending(reason, note, at, null);
    }
}
