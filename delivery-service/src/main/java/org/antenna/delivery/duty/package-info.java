/**
 * What is owed to whom, and when: from matches, recipients and organisations to obligations.
 *
 * <p>{@link org.antenna.delivery.duty.Oblige} may run any number of times over any part; it only adds what is missing and
 * sets the pace of what still waits. So it does not matter which of report, subscription, recipient and organisation came
 * last: whoever comes runs it over what it touches.
 */
@NullMarked
package org.antenna.delivery.duty;

import org.jspecify.annotations.NullMarked;
