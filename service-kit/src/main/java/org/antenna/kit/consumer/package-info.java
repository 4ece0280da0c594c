/** Events read from Kafka, each handled once in one transaction with its id; what can never be handled goes to the dead letters. */
@NullMarked
package org.antenna.kit.consumer;

import org.jspecify.annotations.NullMarked;
