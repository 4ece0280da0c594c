/** The index of released reports in PostgreSQL. */
@NullMarked
package org.antenna.catalog.search.db;

import org.jspecify.annotations.NullMarked;
