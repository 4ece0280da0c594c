package org.antenna.delivery.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.replica.ReportKey;

/** Obligations before they are sent. */
public interface Duties {
    /**
     * Pairs without an obligation, and those whose obligation waits and was never tried, as they are when this is called.
     *
     * @param atMost so many at a time are in memory, however large the scope
     * @param portion is handed each pair once, in the order of reports; may add obligations meanwhile
     */
    void owed(Scope scope, int atMost, Consumer<List<Owed>> portion);

    /** Adds what does not exist; a second obligation for a report version, recipient and channel is impossible. */
    void add(Collection<Duty> duties);

    /** Gives what still waits, not tried yet, another pace. */
    void changePace(Collection<Repaced> changes);

    /** Moves the items of a recipient that wait for a run in the future to the runs of another slot. */
    void moveRuns(UUID recipient, DigestSlot slot);

    /** @param dueAt not before, UTC */
    record Duty(ReportKey report, UUID recipient, String organisation, Frequency pace, Instant dueAt) {}

    record Repaced(UUID obligation, Frequency pace, Instant dueAt) {}
}
