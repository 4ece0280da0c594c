/** A bare Quarkus service, measured beside ours in the same run. */
@NullMarked
package org.antenna.hello;

import org.jspecify.annotations.NullMarked;
