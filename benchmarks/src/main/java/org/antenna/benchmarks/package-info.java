/** Measurements of the whole running system; {@code ./antenna bench NAME} runs one. Each states a bare baseline beside it. */
@NullMarked
package org.antenna.benchmarks;

import org.jspecify.annotations.NullMarked;
