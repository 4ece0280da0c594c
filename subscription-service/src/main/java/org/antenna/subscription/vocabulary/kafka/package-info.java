/** What the catalogue tells of its menu. */
@NullMarked
package org.antenna.subscription.vocabulary.kafka;

import org.jspecify.annotations.NullMarked;
