/**
 * Missions: where reports come from. A mission's organisation has the mission's code. Emits MissionChanged ({@code MenuIT}).
 */
@NullMarked
package org.antenna.catalog.mission;

import org.jspecify.annotations.NullMarked;
