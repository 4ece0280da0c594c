/**
 * A real Kafka broker (one KRaft node) in a JVM of its own.
 *
 * <p>Proved by {@code KafkaIT}.
 */
@NullMarked
package org.antenna.sandbox.kafka;

import org.jspecify.annotations.NullMarked;
