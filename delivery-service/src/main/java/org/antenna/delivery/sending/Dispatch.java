package org.antenna.delivery.sending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.entitlement.Reason;
import org.antenna.delivery.obligation.Addressee;
import org.antenna.delivery.replica.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * A leased obligation: one mail to hand over.
 *
 * @param lease number of the lease; an answer counts only for it
 * @param day of a digest, null for an alert
 * @param parts one for an alert, in order of release for a digest
 */
public record Dispatch(
        UUID obligation,
        int lease,
        Frequency pace,
        @Nullable LocalDate day,
        Addressee addressee,
        List<Part> parts) {

    /** A report version that may be sent, and why. */
    public record Part(ReportKey report, List<Reason> reasons) {}

    /** Every subscription that the mail names. */
    public List<UUID> named() {
        return parts.stream()
                .flatMap(part -> part.reasons().stream().map(Reason::subscription))
                .distinct()
                .sorted()
                .toList();
    }
}
