/** The import of reports over REST. */
@NullMarked
package org.antenna.catalog.intake.rest;

import org.jspecify.annotations.NullMarked;
