/** Asking another service over HTTP, with the rights of whoever asks. Nobody waits long, and no answer is no failure. */
@NullMarked
package org.antenna.kit.http;

import org.jspecify.annotations.NullMarked;
