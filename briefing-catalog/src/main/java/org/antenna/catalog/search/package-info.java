/**
 * Finds released reports by words and facets. Owns the index in the tables {@code search_*}: which reports are in it is
 * kept by a trigger in the transaction that releases, withdraws or supersedes; {@link
 * org.antenna.catalog.search.FileReports} files them later, and until then a search looks into their text. What a reader
 * may not read is in no list, count, facet, snippet or suggestion ({@code SearchLeaksIT}); what a search finds is what the
 * same words as a rule would match ({@code SameAsRulesIT}). ADR 9.
 */
@NullMarked
package org.antenna.catalog.search;

import org.jspecify.annotations.NullMarked;
