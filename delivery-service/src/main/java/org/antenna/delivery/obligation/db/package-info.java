/** Ends and departures in PostgreSQL. */
@NullMarked
package org.antenna.delivery.obligation.db;

import org.jspecify.annotations.NullMarked;
