/**
 * Which reports of the index a search finds, and in which order. Pure: works on {@code search.segment} alone. {@code
 * SameAsRulesIT} proves that it finds what rules match.
 */
@NullMarked
package org.antenna.catalog.search.hits;

import org.jspecify.annotations.NullMarked;
