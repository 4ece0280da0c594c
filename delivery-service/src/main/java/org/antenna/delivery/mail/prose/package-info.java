/**
 * Text as mails need it: headers without traps, CommonMark as safe HTML and as plain text, lines of a decent length.
 */
@NullMarked
package org.antenna.delivery.mail.prose;

import org.jspecify.annotations.NullMarked;
