package org.antenna.delivery.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.antenna.matching.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an obligation.
 *
 * @param at when it was taken, UTC
 * @param step {@code report-released}, {@code report-received}, {@code matched}, {@code obliged}, {@code waiting}, {@code
 *     carried}, {@code leased}, {@code attempted} or {@code settled}
 * @param subscriptionId whose match it was; with {@code matched}
 * @param reasons what of the subscription fitted; with {@code matched}
 * @param until when it is due; with {@code waiting}
 * @param digestId with {@code carried}
 * @param attempt number of the lease; with {@code leased} and {@code attempted}
 * @param outcome of the attempt, or the state it settled in
 * @param detail the relay's answer, or the reason of the state
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        Instant at,
        String step,
        @Nullable UUID subscriptionId,
        @Nullable String subscription,
        @Nullable Reasons reasons,
        @Nullable Instant until,
        @Nullable UUID digestId,
        @Nullable Integer attempt,
        @Nullable String outcome,
        @Nullable String detail) {

    public static Step of(Instant at, String step) {
        return new Step(at, step, null, null, null, null, null, null, null, null);
    }

    public static Step matched(Instant at, UUID subscriptionId, String subscription, Reasons reasons) {
        return new Step(at, "matched", subscriptionId, subscription, reasons, null, null, null, null, null);
    }

    public static Step waiting(Instant at, Instant until) {
        return new Step(at, "waiting", null, null, null, until, null, null, null, null);
    }

    public static Step carried(Instant at, UUID digestId) {
        return new Step(at, "carried", null, null, null, null, digestId, null, null, null);
    }

    public static Step leased(Instant at, int attempt) {
        return new Step(at, "leased", null, null, null, null, null, attempt, null, null);
    }

    public static Step attempted(Instant at, int attempt, String outcome, @Nullable String answer) {
        return new Step(at, "attempted", null, null, null, null, null, attempt, outcome, answer);
    }

    public static Step settled(Instant at, String state, @Nullable String reason) {
        return new Step(at, "settled", null, null, null, null, null, null, state, reason);
    }
}
