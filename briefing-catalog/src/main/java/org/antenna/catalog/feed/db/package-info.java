/** Public reports in SQL. */
@NullMarked
package org.antenna.catalog.feed.db;

import org.jspecify.annotations.NullMarked;
