/**
 * Finding and reading: each list and each report as the reader may see it, by the one rule of the reader feature. A list costs
 * about what its page costs, whoever asks for whatever: where the newest reports do not fill it, the index of the search says
 * which do ({@code NarrowListIT}); pages are those of a plain model ({@code ListReportsIT}). ADR 10.
 */
@NullMarked
package org.antenna.catalog.archive;

import org.jspecify.annotations.NullMarked;
