/** The replica in PostgreSQL. */
@NullMarked
package org.antenna.delivery.replica.db;

import org.jspecify.annotations.NullMarked;
