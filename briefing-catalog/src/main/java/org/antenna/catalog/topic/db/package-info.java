/** The vocabulary in PostgreSQL. */
@NullMarked
package org.antenna.catalog.topic.db;

import org.jspecify.annotations.NullMarked;
