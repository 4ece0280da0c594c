/** The thread that tells what was counted. */
@NullMarked
package org.antenna.delivery.tally.worker;

import org.jspecify.annotations.NullMarked;
