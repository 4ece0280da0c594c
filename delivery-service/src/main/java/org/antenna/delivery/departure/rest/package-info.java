/** The public page behind the link, and its one button. */
@NullMarked
package org.antenna.delivery.departure.rest;

import org.jspecify.annotations.NullMarked;
