/** Files of reports in PostgreSQL. */
@NullMarked
package org.antenna.catalog.attachment.db;

import org.jspecify.annotations.NullMarked;
