/**
 * {@code ./antenna bench matching}: how fast reports find the wishes that they fit, beside brute force and Lucene Monitor.
 *
 * <p>{@link org.antenna.benchmarks.matching.MatchingBench} goes through the plan; each load of an engine is measured in a
 * JVM of its own ({@link org.antenna.benchmarks.matching.Cell}), so that no engine runs on what another left of heap and
 * compiled code. Before anything is measured, the engines must agree.
 */
@NullMarked
package org.antenna.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
