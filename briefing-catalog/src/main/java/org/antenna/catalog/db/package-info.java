/**
 * How values that several features share stand in columns.
 */
@NullMarked
package org.antenna.catalog.db;

import org.jspecify.annotations.NullMarked;
