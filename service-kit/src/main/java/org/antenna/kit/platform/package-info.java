/** The clock, ids and the database as injectable things, so that nothing else asks the environment. */
@NullMarked
package org.antenna.kit.platform;

import org.jspecify.annotations.NullMarked;
