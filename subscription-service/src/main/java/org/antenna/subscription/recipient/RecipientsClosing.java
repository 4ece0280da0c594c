package org.antenna.subscription.recipient;

/**
 * Within the service, in the transaction of the closure and before any recipient is locked: who will act on the closures
 * takes now what must be locked earlier than recipients.
 */
public record RecipientsClosing() {}
