/** Recipients in PostgreSQL. */
@NullMarked
package org.antenna.subscription.recipient.db;

import org.jspecify.annotations.NullMarked;
