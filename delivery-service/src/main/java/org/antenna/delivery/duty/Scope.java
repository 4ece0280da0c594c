package org.antenna.delivery.duty;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.antenna.delivery.replica.ReportKey;

/** Which pairs of report and recipient to look at. {@code since} bounds the reports by their release, inclusive, UTC. */
public sealed interface Scope {
    /** A report with all who subscribe to it. */
    record OfReport(ReportKey report) implements Scope {}

    /** What a subscription matched, with these recipients: those on its list and those who were. */
    record OfSubscription(UUID subscription, Set<UUID> recipients, Instant since) implements Scope {}

    /** What the subscriptions of a recipient matched. */
    record OfRecipient(UUID recipient, Instant since) implements Scope {}

    /** What its subscriptions matched, and what its recipients are subscribed to. */
    record OfOrganisation(String organisation, Instant since) implements Scope {}
}
