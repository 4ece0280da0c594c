/** Refusals and the one place where they become RFC 9457 problem details. */
@NullMarked
package org.antenna.kit.problem;

import org.jspecify.annotations.NullMarked;
