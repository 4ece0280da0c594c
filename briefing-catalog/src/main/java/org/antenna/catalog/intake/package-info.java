/** Reports that come as lines of a file: released as they come, once for each {@code externalId} of a mission. */
@NullMarked
package org.antenna.catalog.intake;

import org.jspecify.annotations.NullMarked;
