/**
 * Which subscriptions a report fits: facts, recorded once with their reasons.
 *
 * <p>Callers hold the replica lock, shared for a report and exclusive for a change, so that a new rule and a report in
 * flight never miss each other; {@code InterleavingIT} shows it. The index in memory answers with ids, and only those are
 * read from the database, some at a time, and asked for their reasons. Who may read plays no part here; that is asked
 * when a match becomes an obligation.
 */
@NullMarked
package org.antenna.delivery.matching;

import org.jspecify.annotations.NullMarked;
