package org.antenna.delivery.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queue of what is due, and who sends what. */
public interface Leases {
    /** Locks due obligations that no other transaction holds: alerts first, then digests, the longest due first. */
    List<Due> lockDue(int atMost);

    /** Leases them to this instance and starts an attempt for each. */
    void start(Collection<Dispatch> dispatches, Duration lease);

    /** Lengthens leases of this instance. */
    void renew(Collection<UUID> obligations, Duration lease);

    /**
     * Takes back leases that ran out, of any instance: attempt AMBIGUOUS, due again at once.
     *
     * @param atWork obligations that this instance is still handing over
     * @return how many
     */
    int reclaim(Collection<UUID> atWork, int atMost);

    /** Locks those of the answers' obligations whose newest lease it was and which have not ended. */
    List<Open> lockOpen(Collection<Answer> answers);

    /** Writes outcomes to the attempts; the truth that comes late replaces AMBIGUOUS. */
    void close(Collection<Answer> answers);

    void waitAgain(Collection<Again> again);

    /**
     * @param sending false when the lease ran out and was taken back meanwhile
     * @param tries counted so far
     * @param triedSince the first of them, null while there is none
     * @param unclear earlier leases of which nobody knows what came of them
     */
    record Open(
            UUID obligation,
            int lease,
            boolean sending,
            int tries,
            @Nullable Instant triedSince,
            int unclear) {}

    /** @param dueAt null: as it was, it lost no try */
    record Again(
            UUID obligation,
            int tries,
            @Nullable Instant triedSince,
            @Nullable Instant dueAt) {}
}
