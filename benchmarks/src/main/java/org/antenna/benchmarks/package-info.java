/** What {@code ./antenna bench NAME} measures. Each benchmark states beside its figure a bare baseline or its peers. */
@NullMarked
package org.antenna.benchmarks;

import org.jspecify.annotations.NullMarked;
