/** Creates that may be repeated under one {@code Idempotency-Key}. */
@NullMarked
package org.antenna.kit.idempotency;

import org.jspecify.annotations.NullMarked;
