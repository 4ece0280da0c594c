/**
 * Digests: at a recipient's local time, everything that is due and not yet sent goes into one mail.
 *
 * <p>Not a window of time but the state of the items decides, so a late match goes into the next digest, a missed run is
 * caught up at once, and a changed frequency loses and repeats nothing. One digest a recipient, pace and local day, by
 * unique key; what comes after it waits for the next day's. Never an empty one.
 */
@NullMarked
package org.antenna.delivery.digest;

import org.jspecify.annotations.NullMarked;
