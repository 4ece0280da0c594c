/**
 * Reports that come as lines of a file or entries of a feed: released as they come, once for each {@code externalId} of a
 * mission, silently unless the import as a whole says otherwise. Nothing that came once is changed by an import.
 */
@NullMarked
package org.antenna.catalog.intake;

import org.jspecify.annotations.NullMarked;
