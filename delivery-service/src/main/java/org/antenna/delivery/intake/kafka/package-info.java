/**
 * The consumers. A group a source of change, so that none waits for another; only that of reports waits at start, until
 * {@link org.antenna.delivery.intake.kafka.CatchUp} is done.
 */
@NullMarked
package org.antenna.delivery.intake.kafka;

import org.jspecify.annotations.NullMarked;
