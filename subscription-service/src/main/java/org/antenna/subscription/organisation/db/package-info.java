/** Organisations in PostgreSQL. */
@NullMarked
package org.antenna.subscription.organisation.db;

import org.jspecify.annotations.NullMarked;
