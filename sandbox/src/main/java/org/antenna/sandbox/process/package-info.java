/**
 * Child processes that outlive the JVM that started them, and that are found again by pid and start time.
 *
 * <p>A recorded process is only ever touched when both still fit, so a recycled pid is left alone.
 */
@NullMarked
package org.antenna.sandbox.process;

import org.jspecify.annotations.NullMarked;
