/**
 * The catalogue under load: searches at a steady rate over a large archive, reads beside a bare Quarkus, writes beside a
 * bare insert.
 */
@NullMarked
package org.antenna.benchmarks.catalog;

import org.jspecify.annotations.NullMarked;
