/**
 * Decides whether the version that comes becomes the one that counts, at once or later, and makes it so. {@link
 * org.antenna.catalog.report.release.ReleasePolicy} is the list of what must hold; a decision is bound to what was read.
 * Who approves for later and who releases now pass the same rules, and pass them again when the time has come. Proved by
 * {@code ReleasePolicyTest}, {@code ReleaseLimitsTest} and {@code ReleaseIT}.
 */
@NullMarked
package org.antenna.catalog.report.release;

import org.jspecify.annotations.NullMarked;
