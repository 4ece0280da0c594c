/** The replica of codes in PostgreSQL. */
@NullMarked
package org.antenna.subscription.vocabulary.db;

import org.jspecify.annotations.NullMarked;
