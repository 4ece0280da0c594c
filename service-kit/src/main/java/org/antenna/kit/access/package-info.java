/** Who is calling, and the paths that are refused before routing. */
@NullMarked
package org.antenna.kit.access;

import org.jspecify.annotations.NullMarked;
