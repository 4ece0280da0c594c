/** Organisations over REST. */
@NullMarked
package org.antenna.subscription.organisation.rest;

import org.jspecify.annotations.NullMarked;
