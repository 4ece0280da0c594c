/** Subscriptions and the check of rules over REST. */
@NullMarked
package org.antenna.subscription.subscription.rest;

import org.jspecify.annotations.NullMarked;
