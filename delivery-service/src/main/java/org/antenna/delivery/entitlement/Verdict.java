package org.antenna.delivery.entitlement;

import java.util.List;

/** Whether a claim stands now. */
public sealed interface Verdict {
    /** It may be sent, for these reasons, at least one, in a stable order. */
    record Stands(List<Reason> reasons) implements Verdict {
        public Stands {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Its addressee is not, or no longer, to get it.
     *
     * @param reason {@code recipient-inactive}, {@code not-entitled} or {@code no-reason-left}
     */
    record Suppressed(String reason) implements Verdict {}

    /**
     * The report itself is gone.
     *
     * @param reason {@code withdrawn} or {@code superseded}
     */
    record Gone(String reason) implements Verdict {}
}
