/** What is asked of delivery-service over HTTP. */
@NullMarked
package org.antenna.catalog.reach.http;

import org.jspecify.annotations.NullMarked;
