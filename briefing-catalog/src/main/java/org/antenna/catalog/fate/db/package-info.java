/** Tallies in PostgreSQL. */
@NullMarked
package org.antenna.catalog.fate.db;

import org.jspecify.annotations.NullMarked;
