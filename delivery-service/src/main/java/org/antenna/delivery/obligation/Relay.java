package org.antenna.delivery.obligation;

/**
 * The mail relay. Called by many virtual threads at once, never inside a transaction.
 *
 * <p>An implementation bounds every step by a timeout (up to the end of the mail well under two minutes together, then ten for
 * its answer) and answers
 * with a {@link Handover} whatever the relay does: a neighbour's fault is never thrown. A mail that cannot stand on the wire is
 * {@link Handover.Unwritten}. What is thrown is our own mistake, at whatever step; the obligation then counts as {@link
 * Handover.Ambiguous}.
 */
public interface Relay {
    /** One mail to one recipient in one SMTP transaction. */
    Handover hand(OutgoingMail mail);
}
