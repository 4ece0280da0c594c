/** Subscriptions in PostgreSQL. */
@NullMarked
package org.antenna.subscription.subscription.db;

import org.jspecify.annotations.NullMarked;
