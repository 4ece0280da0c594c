/** What became of reports, over REST. */
@NullMarked
package org.antenna.catalog.fate.rest;

import org.jspecify.annotations.NullMarked;
