/** Reports as pages. */
@NullMarked
package org.antenna.catalog.preview.rest;

import org.jspecify.annotations.NullMarked;
