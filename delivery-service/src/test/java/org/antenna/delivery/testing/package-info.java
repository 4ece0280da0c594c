/** What the tests of this service share: a clock, a relay and a world that they set. */
@NullMarked
package org.antenna.delivery.testing;

import org.jspecify.annotations.NullMarked;
