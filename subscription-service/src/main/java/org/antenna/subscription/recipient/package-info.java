/**
 * Recipients: mailboxes of organisations, with the language and the hour of their mails.
 *
 * <p>Invariants: the address lay, when it was registered, in a mail domain of its organisation or of one above it, which
 * confirms it; an open address stands once in an organisation; organisation and address never change; a closed
 * recipient stays closed.
 *
 * <p>Events out: recipient-changed. Within the service: {@link org.antenna.subscription.recipient.RecipientClosed}, in
 * the transaction of the closure.
 */
@NullMarked
package org.antenna.subscription.recipient;

import org.jspecify.annotations.NullMarked;
