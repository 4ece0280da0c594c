/** The commands of {@code ./antenna}. They print for people, end with 0 when all is well, and say what to do when not. */
@NullMarked
package org.antenna.sandbox.cli;

import org.jspecify.annotations.NullMarked;
