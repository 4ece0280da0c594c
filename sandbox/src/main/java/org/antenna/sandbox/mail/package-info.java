/**
 * A mail server that accepts everything, keeps it, and shows it: an inbox in the browser for people, JSON for tests, and
 * faults on demand for domains that stand for bad relays.
 *
 * <p>Proved by {@code MailCatcherIT}.
 */
@NullMarked
package org.antenna.sandbox.mail;

import org.jspecify.annotations.NullMarked;
