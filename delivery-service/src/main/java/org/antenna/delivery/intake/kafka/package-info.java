/** The consumers. A group a source of change, so that none waits for another. */
@NullMarked
package org.antenna.delivery.intake.kafka;

import org.jspecify.annotations.NullMarked;
