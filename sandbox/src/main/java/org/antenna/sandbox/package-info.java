/**
 * The whole of Antenna on one computer, over one directory: {@link org.antenna.sandbox.Sandbox} puts the parts together,
 * {@link org.antenna.sandbox.Antenna} is the command line.
 */
@NullMarked
package org.antenna.sandbox;

import org.jspecify.annotations.NullMarked;
