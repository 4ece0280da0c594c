/**
 * What the index holds of a report and in which form: tokens, their postings, and columns by position. Pure values; how
 * they are kept is {@code search.db}.
 */
@NullMarked
package org.antenna.catalog.search.segment;

import org.jspecify.annotations.NullMarked;
