/**
 * Whom a version that is not released yet would reach. The rules are delivery-service's, so it is asked, with the caller's
 * own token; nothing of the answer is kept. What it does not answer is not guessed: {@code reach-unknown} (503).
 *
 * <p>The text of a draft travels to delivery-service in the request, inside the trust boundary, and never in an event.
 */
@NullMarked
package org.antenna.catalog.reach;

import org.jspecify.annotations.NullMarked;
