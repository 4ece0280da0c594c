/** Leases and attempts in PostgreSQL, by its clock. */
@NullMarked
package org.antenna.delivery.sending.db;

import org.jspecify.annotations.NullMarked;
