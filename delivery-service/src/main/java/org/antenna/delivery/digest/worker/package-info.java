/** The thread that looks for due digests. */
@NullMarked
package org.antenna.delivery.digest.worker;

import org.jspecify.annotations.NullMarked;
