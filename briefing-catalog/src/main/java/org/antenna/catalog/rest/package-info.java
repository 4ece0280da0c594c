/** What all resources of this service share in their description. */
@NullMarked
package org.antenna.catalog.rest;

import org.jspecify.annotations.NullMarked;
