/** Lists of reports in SQL, filtered by what the reader may know of. */
@NullMarked
package org.antenna.catalog.archive.db;

import org.jspecify.annotations.NullMarked;
