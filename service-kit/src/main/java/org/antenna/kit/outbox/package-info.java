/** Events that are committed with the change they tell of, and the relay that carries them to Kafka. */
@NullMarked
package org.antenna.kit.outbox;

import org.jspecify.annotations.NullMarked;
