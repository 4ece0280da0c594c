/**
 * What people and lines may send, field by field: every fault of a request is collected before it is refused.
 */
@NullMarked
package org.antenna.catalog.input;

import org.jspecify.annotations.NullMarked;
