/**
 * Learns organisations from {@code subscription.subscriptions.v1}.
 */
@NullMarked
package org.antenna.catalog.reader.kafka;

import org.jspecify.annotations.NullMarked;
