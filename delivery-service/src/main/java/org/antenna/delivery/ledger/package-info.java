/**
 * Reading the ledger: what is owed, how it ended, and every step on the way. All of it comes from times that were recorded
 * when the step was taken; nothing is derived afterwards.
 */
@NullMarked
package org.antenna.delivery.ledger;

import org.jspecify.annotations.NullMarked;
