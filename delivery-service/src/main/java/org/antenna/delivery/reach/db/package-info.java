/** Mailboxes counted in PostgreSQL. */
@NullMarked
package org.antenna.delivery.reach.db;

import org.jspecify.annotations.NullMarked;
