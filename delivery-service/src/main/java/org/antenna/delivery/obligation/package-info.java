/**
 * What must be sent to whom, once, and how it ended.
 *
 * <p>An obligation is a report version for a recipient, or a digest for a recipient. Its unique key makes a second one
 * impossible. It ends in exactly one of ACCEPTED (by the relay), REJECTED, SUPPRESSED or WITHDRAWN:
 *
 * <pre>
 *   WAITING --lease--> SENDING --answer--> ACCEPTED | REJECTED
 *      ^                  |
 *      +------------------+  deferred, ambiguous, lease ran out
 *   WAITING --digest--> CARRIED --digest ends--> as the digest ended
 *   WAITING, CARRIED --no reason stands--> SUPPRESSED;  --report gone--> WITHDRAWN
 * </pre>
 *
 * <p>Event out: {@code ObligationSettled}, in the transaction that settles; {@code RecipientUnsubscribed}, in the one that
 * records a departure. Writing mails and handing them to a relay are ports here ({@link
 * org.antenna.delivery.obligation.MailWriter}, {@link org.antenna.delivery.obligation.Relay}).
 */
@NullMarked
package org.antenna.delivery.obligation;

import org.jspecify.annotations.NullMarked;
