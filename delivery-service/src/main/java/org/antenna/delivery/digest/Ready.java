package org.antenna.delivery.digest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.duty.DigestSlot;
import org.antenna.delivery.replica.ReportKey;

/** A recipient with items of one pace whose run has come; all of it is locked by the caller's transaction. */
public record Ready(UUID recipient, String organisation, Frequency pace, DigestSlot slot, List<Item> items) {

    /** @param dueAt the run that it waited for, UTC */
    public record Item(UUID obligation, ReportKey report, Instant dueAt) {}
}
