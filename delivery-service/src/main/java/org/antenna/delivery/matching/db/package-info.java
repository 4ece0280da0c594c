/** Matches in PostgreSQL. */
@NullMarked
package org.antenna.delivery.matching.db;

import org.jspecify.annotations.NullMarked;
