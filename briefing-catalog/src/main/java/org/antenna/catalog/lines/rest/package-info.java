/** Lines of JSON as they come in request bodies. */
@NullMarked
package org.antenna.catalog.lines.rest;

import org.jspecify.annotations.NullMarked;
