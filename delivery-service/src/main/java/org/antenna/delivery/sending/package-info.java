/**
 * Sending what is due: lease and commit; hand over; record and commit.
 *
 * <pre>
 *   transaction 1   take due rows (SKIP LOCKED), ask entitlement again, SENDING, attempt started
 *   no transaction  write the mail, hand it to the relay
 *   transaction 2   attempt's outcome, new state, event
 * </pre>
 *
 * <p>A crash in between leaves a lease that runs out. Nobody knows then whether the relay had the mail: the attempt is
 * AMBIGUOUS and the obligation is due again under the same Message-ID. An instance that lives renews its leases, so a slow
 * relay costs none. The number of the lease fences late answers off.
 */
@NullMarked
package org.antenna.delivery.sending;

import org.jspecify.annotations.NullMarked;
