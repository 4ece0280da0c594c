/** Learns tallies from {@code delivery.tallies.v1}. */
@NullMarked
package org.antenna.catalog.fate.kafka;

import org.jspecify.annotations.NullMarked;
