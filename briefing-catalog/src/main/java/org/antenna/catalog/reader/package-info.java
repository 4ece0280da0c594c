/**
 * Who reads, and what they may read. Owns the replica of organisations that it learns from subscription-service, and
 * {@link org.antenna.catalog.reader.MayRead}, the one rule that every surface asks. {@code MayReadIT} proves that the rule
 * in SQL is the same.
 */
@NullMarked
package org.antenna.catalog.reader;

import org.jspecify.annotations.NullMarked;
