/**
 * Talks to the relay: one recipient a transaction, over connections that are kept. Mail is built and sent with Angus Mail,
 * because its transport lets a subclass see every step of the dialogue: the difference between a mail that certainly
 * did not go out and one that may have is the step at which the connection broke.
 */
@NullMarked
package org.antenna.delivery.mail.smtp;

import org.jspecify.annotations.NullMarked;
