/** Refusals, the one place where they become RFC 9457 problem details, and the one that stands before REST: of large bodies. */
@NullMarked
package org.antenna.kit.problem;

import org.jspecify.annotations.NullMarked;
