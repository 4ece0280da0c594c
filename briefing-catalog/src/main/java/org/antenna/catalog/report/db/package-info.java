/** Reports, their versions and renditions in PostgreSQL. */
@NullMarked
package org.antenna.catalog.report.db;

import org.jspecify.annotations.NullMarked;
