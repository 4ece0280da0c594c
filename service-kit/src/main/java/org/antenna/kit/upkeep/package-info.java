/** Rows that nobody needs any more are deleted: in small batches, in the background, by one instance at a time. */
@NullMarked
package org.antenna.kit.upkeep;

import org.jspecify.annotations.NullMarked;
