/** Talking to the services over REST, as the command line and the demo data do. */
@NullMarked
package org.antenna.sandbox.rest;

import org.jspecify.annotations.NullMarked;
