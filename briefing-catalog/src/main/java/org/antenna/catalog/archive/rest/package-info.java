/** The archive over REST. */
@NullMarked
package org.antenna.catalog.archive.rest;

import org.jspecify.annotations.NullMarked;
