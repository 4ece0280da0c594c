package org.antenna.catalog.report;

import java.time.Instant;
import java.util.Optional;

/** Approved as it is, and released by the service when its time has come. */
public record Embargoed(Draft draft, Approval approval) implements Coming {
    /**
     * @param by {@code sub}
     * @param desk the approver was an officer of the desk
     * @param hash of the content that was approved; another content is not
     * @param notBefore UTC
     */
    public record Approval(String by, boolean desk, Instant at, String hash, Instant notBefore, boolean notifies) {}

    @Override
    public Optional<Voided> voided() {
        return Optional.of(Voided.APPROVAL);
    }

    public boolean due(Instant now) {
        return !approval.notBefore().isAfter(now);
    }
}
