/** Groups of countries in PostgreSQL. */
@NullMarked
package org.antenna.catalog.country.db;

import org.jspecify.annotations.NullMarked;
