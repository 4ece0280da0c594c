/**
 * The menu in PostgreSQL, and the vocabulary that is shipped with the service.
 */
@NullMarked
package org.antenna.catalog.menu.db;

import org.jspecify.annotations.NullMarked;
