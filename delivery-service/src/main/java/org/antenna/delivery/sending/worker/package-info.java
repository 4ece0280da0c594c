/** The threads that send: one leases, many hand over, one records, one keeps leases alive. */
@NullMarked
package org.antenna.delivery.sending.worker;

import org.jspecify.annotations.NullMarked;
