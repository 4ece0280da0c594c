/**
 * What an instance keeps of rows so that reading them costs no round trip, and how it learns, from PostgreSQL itself, that
 * it must forget them. For what readers see; whoever is about to change a row reads the row. Proved by {@code MemoryIT}.
 */
@NullMarked
package org.antenna.kit.memory;

import org.jspecify.annotations.NullMarked;
