/** The clock, ids, the database and threads of the background as injectable things, so that nothing else asks the environment. */
@NullMarked
package org.antenna.kit.platform;

import org.jspecify.annotations.NullMarked;
