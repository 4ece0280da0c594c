/** The ledger over REST: what belongs to another organisation is not found. */
@NullMarked
package org.antenna.delivery.ledger.rest;

import org.jspecify.annotations.NullMarked;
