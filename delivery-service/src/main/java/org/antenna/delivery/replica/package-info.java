/**
 * What the other services told: vocabulary, organisations, recipients, subscriptions, released reports.
 *
 * <p>Every row carries the version of its source; what is not newer is passed over, so events may repeat. Nothing here rests
 * on an order between keys or topics: a row may name another that is not known yet. {@link
 * org.antenna.delivery.replica.ReplicaLock} makes reports and changes of all else see each other.
 */
@NullMarked
package org.antenna.delivery.replica;

import org.jspecify.annotations.NullMarked;
