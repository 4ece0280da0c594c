package org.antenna.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An obligation reached a terminal state. Produced by delivery-service, once per obligation; may repeat.
 *
 * @param obligationId UUID
 * @param state ACCEPTED (by the relay), REJECTED, SUPPRESSED or WITHDRAWN
 * @param reason code, absent when accepted
 * @param settledAt UTC
 */
public record ObligationSettled(
        String obligationId,
        String reportId,
        int reportVersion,
        String recipientId,
        String organisation,
        String state,
        @Nullable String reason,
        Instant settledAt) {}
