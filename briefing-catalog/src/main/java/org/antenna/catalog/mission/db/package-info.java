/**
 * Missions in PostgreSQL.
 */
@NullMarked
package org.antenna.catalog.mission.db;

import org.jspecify.annotations.NullMarked;
