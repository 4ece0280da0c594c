/** Versions of things as entity tags, and what a request says of them. */
@NullMarked
package org.antenna.subscription.etag;

import org.jspecify.annotations.NullMarked;
