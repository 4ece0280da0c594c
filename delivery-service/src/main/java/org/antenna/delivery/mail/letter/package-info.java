/**
 * From an alert or a digest to a whole mail: what stands where, rendered by the templates below {@code mail/}.
 */
@NullMarked
package org.antenna.delivery.mail.letter;

import org.jspecify.annotations.NullMarked;
