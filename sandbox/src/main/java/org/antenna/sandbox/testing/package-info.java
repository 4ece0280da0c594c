/**
 * What integration tests share: each part is started once in a test JVM, embedded, or in a container with
 * {@code -Dantenna.test.containers=true}.
 */
@NullMarked
package org.antenna.sandbox.testing;

import org.jspecify.annotations.NullMarked;
