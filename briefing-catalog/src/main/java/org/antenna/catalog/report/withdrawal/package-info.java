/**
 * Takes back what was released: from everybody, for good, or from some, at once. Both are told in the transaction that does
 * it, and neither leaves a version that comes as it was: a withdrawal ends it, a narrower audience becomes its own. Nobody
 * gains a right to read here. Proved by {@code WithdrawalIT} and {@code NarrowAudienceIT}.
 */
@NullMarked
package org.antenna.catalog.report.withdrawal;

import org.jspecify.annotations.NullMarked;
