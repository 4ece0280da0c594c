/**
 * A real PostgreSQL with durable settings over a directory that survives stops, kills and restarts.
 *
 * <p>Proved by {@code PostgresIT}.
 */
@NullMarked
package org.antenna.sandbox.postgres;

import org.jspecify.annotations.NullMarked;
