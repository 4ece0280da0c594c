/** What is owed, read and kept in PostgreSQL. */
@NullMarked
package org.antenna.delivery.duty.db;

import org.jspecify.annotations.NullMarked;
