package org.antenna.delivery.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.obligation.ObligationState;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as it stands.
 *
 * @param kind ALERT (a report at once), ITEM (a report inside a digest) or DIGEST
 * @param reportId absent for a digest
 * @param day of a digest, local to its recipient
 * @param reason code, for what ended without being accepted
 * @param dueAt the next try, or for an item the run of its digest; past once it ended
 * @param carriedBy the digest that an item is in
 * @param tries handovers that failed so far: put off, unclear, or not written by our fault; not the one that ended it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        UUID id,
        String kind,
        @Nullable UUID reportId,
        @Nullable Integer reportVersion,
        UUID recipientId,
        String organisation,
        String channel,
        Frequency pace,
        @Nullable LocalDate day,
        ObligationState state,
        @Nullable String reason,
        Instant createdAt,
        Instant dueAt,
        @Nullable UUID carriedBy,
        int tries,
        @Nullable Instant settledAt) {}
