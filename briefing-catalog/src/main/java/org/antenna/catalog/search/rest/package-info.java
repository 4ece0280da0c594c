/** The search over REST. */
@NullMarked
package org.antenna.catalog.search.rest;

import org.jspecify.annotations.NullMarked;
