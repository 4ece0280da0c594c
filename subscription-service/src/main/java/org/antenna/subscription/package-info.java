/** Subscription-service: who may be written to, and what each wishes to hear of. */
@NullMarked
package org.antenna.subscription;

import org.jspecify.annotations.NullMarked;
