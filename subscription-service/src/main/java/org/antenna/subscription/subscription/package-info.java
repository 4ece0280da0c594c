/**
 * Subscriptions: standing wishes of organisations for one series or one rule.
 *
 * <pre>
 *   created --> Active --(a person, with a reason)--> Ended
 *                  |-----(its last recipient left)------^
 *                  \-----(another took its place: a person's, or that of the series that continues its own)--^
 * </pre>
 *
 * <p>Invariants: what is wished never changes; another wish is another subscription, which may end the one it replaces
 * in the same transaction. An organisation has no two active subscriptions to the same thing. Recipients belong to the
 * organisation or to one below it; they may leave and never join. Ended stays ended.
 *
 * <p>Events out: subscription-changed. Events in: recipient-unsubscribed.
 */
@NullMarked
package org.antenna.subscription.subscription;

import org.jspecify.annotations.NullMarked;
