/**
 * Ways to find the wishes that a report fits: ours, and those that it is measured against. All answer the same question
 * over the same {@link org.antenna.matching.ReportFacts}; {@link org.antenna.benchmarks.matching.Agreement} holds them to it.
 */
@NullMarked
package org.antenna.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
