/** How the services reach Kafka: addresses, topics that must exist, the relay of the outbox and the consumer loop. */
@NullMarked
package org.antenna.kit.kafka;

import org.jspecify.annotations.NullMarked;
