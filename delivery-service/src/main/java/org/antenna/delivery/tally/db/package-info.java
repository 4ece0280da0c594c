/** Marks and counts in PostgreSQL. */
@NullMarked
package org.antenna.delivery.tally.db;

import org.jspecify.annotations.NullMarked;
