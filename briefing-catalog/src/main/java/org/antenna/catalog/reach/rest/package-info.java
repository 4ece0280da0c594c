/** The reach of a version before its release, over REST. */
@NullMarked
package org.antenna.catalog.reach.rest;

import org.jspecify.annotations.NullMarked;
