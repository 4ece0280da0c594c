/** Countries and their groups over REST: everybody reads. */
@NullMarked
package org.antenna.catalog.country.rest;

import org.jspecify.annotations.NullMarked;
