/**
 * Finds in the database the subscribers who wait to be carried over to another series, whatever brought them there, and has
 * it done. Proved by {@code CarryOverStepsIT} and {@code CarryOverRoundTest}.
 */
@NullMarked
package org.antenna.subscription.subscription.worker;

import org.jspecify.annotations.NullMarked;
