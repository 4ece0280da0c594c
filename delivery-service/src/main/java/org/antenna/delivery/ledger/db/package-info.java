/** The ledger read from PostgreSQL. */
@NullMarked
package org.antenna.delivery.ledger.db;

import org.jspecify.annotations.NullMarked;
