/** Recipients over REST. */
@NullMarked
package org.antenna.subscription.recipient.rest;

import org.jspecify.annotations.NullMarked;
