/**
 * The catalogue of briefings: the standard menu, the missions, and what they report. Owns its database; learns
 * organisations from events; tells everything else by events of its own.
 */
@NullMarked
package org.antenna.catalog;

import org.jspecify.annotations.NullMarked;
