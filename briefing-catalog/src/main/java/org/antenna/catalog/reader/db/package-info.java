/**
 * The replica of organisations in PostgreSQL, and the reading rule as a condition in SQL.
 */
@NullMarked
package org.antenna.catalog.reader.db;

import org.jspecify.annotations.NullMarked;
