/**
 * Missions over REST, and their import as JSON Lines.
 */
@NullMarked
package org.antenna.catalog.mission.rest;

import org.jspecify.annotations.NullMarked;
