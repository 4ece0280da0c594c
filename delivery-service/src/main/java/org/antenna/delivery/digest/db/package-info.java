/** Digests in PostgreSQL. */
@NullMarked
package org.antenna.delivery.digest.db;

import org.jspecify.annotations.NullMarked;
