/**
 * The Kafka topics that this service needs.
 */
@NullMarked
package org.antenna.catalog.kafka;

import org.jspecify.annotations.NullMarked;
