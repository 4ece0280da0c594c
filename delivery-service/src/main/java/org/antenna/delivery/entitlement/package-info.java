/**
 * Who may read a report, and whether a reason to send still stands. Asked when an obligation is made and again when it is
 * leased or put into a digest; {@link org.antenna.delivery.entitlement.Entitlement} is the only place that decides.
 */
@NullMarked
package org.antenna.delivery.entitlement;

import org.jspecify.annotations.NullMarked;
