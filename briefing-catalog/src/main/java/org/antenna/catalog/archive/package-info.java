/** Finding and reading: each list and each report as the reader may see it, by the one rule of the reader feature. */
@NullMarked
package org.antenna.catalog.archive;

import org.jspecify.annotations.NullMarked;
