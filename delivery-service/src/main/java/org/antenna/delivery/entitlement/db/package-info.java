/** The facts behind verdicts, read for many claims at once. */
@NullMarked
package org.antenna.delivery.entitlement.db;

import org.jspecify.annotations.NullMarked;
