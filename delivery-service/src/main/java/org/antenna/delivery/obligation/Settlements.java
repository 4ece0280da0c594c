package org.antenna.delivery.obligation;

import java.util.Collection;
import java.util.UUID;
import org.antenna.delivery.replica.ReportKey;
import org.jspecify.annotations.Nullable;

/** Ends obligations, each once, with {@code ObligationSettled} in the same transaction. */
public interface Settlements {
    /**
     * Ends those that have not ended, and with a digest the items that it carries. A digest makes no event of its own: its
     * items do.
     *
     * @param reason stable code, null when accepted
     * @return how many report versions for recipients ended by it
     */
    int end(Collection<UUID> obligations, ObligationState state, @Nullable String reason);

    /**
     * Withdraws what waits of this version and all before it. What is being sent or carried by a digest is asked again when
     * it is leased the next time.
     *
     * @param reason {@code withdrawn} or {@code superseded}
     */
    int withdrawUpTo(ReportKey newest, String reason);
}
