package org.antenna.subscription.recipient;

/** What tells us that an address may be written to. */
public enum Confirmation {
    /** The ministry had registered its mail domain for its organisation or for one above. */
    DOMAIN
}
