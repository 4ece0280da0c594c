/**
 * Whom a draft would reach if it were released now: the rules in memory say which subscriptions fit, and one query over
 * their ids counts the mailboxes that would be owed. Writes nothing and takes no lock, so that whoever asks delays nobody.
 *
 * <p>It is the answer that {@link org.antenna.delivery.matching.FindMatches} and {@link org.antenna.delivery.duty.Oblige}
 * would give; {@code ReachIT} compares the two on random worlds.
 */
@NullMarked
package org.antenna.delivery.reach;

import org.jspecify.annotations.NullMarked;
