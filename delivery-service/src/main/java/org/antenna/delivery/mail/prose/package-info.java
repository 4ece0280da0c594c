/** Headers of mails without traps. */
@NullMarked
package org.antenna.delivery.mail.prose;

import org.jspecify.annotations.NullMarked;
