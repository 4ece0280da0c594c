package org.antenna.delivery.duty;

import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.replica.Organisation;
import org.antenna.delivery.replica.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * A current report version and an active recipient with subscriptions that stand: owed as soon as they may read it.
 *
 * @param organisation of the recipient
 * @param waiting the obligation that there is, waiting and never tried; null when there is none yet
 */
public record Owed(
        ReportKey report,
        UUID recipient,
        Organisation organisation,
        DigestSlot slot,
        List<Wish> wishes,
        @Nullable Waiting waiting) {

    /** @param organisation whose wish it is */
    public record Wish(Frequency frequency, Organisation organisation) {}

    public record Waiting(UUID obligation, Frequency pace) {}
}
