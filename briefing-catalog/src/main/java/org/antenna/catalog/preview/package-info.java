/** How a report will read, as a page that runs and loads nothing. Proved by {@code PreviewIT}. */
@NullMarked
package org.antenna.catalog.preview;

import org.jspecify.annotations.NullMarked;
