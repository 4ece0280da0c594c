/**
 * The demo data, loaded through the services' REST like anyone's: files under {@code /demo} on the class path.
 *
 * <p>Loading twice changes nothing: what exists is left as it is.
 */
@NullMarked
package org.antenna.sandbox.demo;

import org.jspecify.annotations.NullMarked;
