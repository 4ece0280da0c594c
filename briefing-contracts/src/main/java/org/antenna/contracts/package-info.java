/**
 * What the services share about each other: the events on Kafka and the plain values inside them.
 *
 * <p>Every event is a CloudEvent 1.0 in binary mode. {@link EventType} names them all; each has a JSON Schema and a
 * sample under {@code /schemas} and {@code /samples}, and {@code asyncapi.yaml} describes the topics. Tests here keep the
 * four in step. Producers and consumers read the same samples in their own tests.
 */
@NullMarked
package org.antenna.contracts;

import org.jspecify.annotations.NullMarked;
