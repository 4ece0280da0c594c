package org.antenna.sandbox.mail;

import java.time.Instant;

/**
 * Which mails; an empty text asks for nothing. Texts are parts, in any case.
 *
 * @param to part of a recipient's address
 * @param subject part of the subject
 * @param either part of an address or of the subject
 * @param since earliest arrival, UTC
 */
record MailFilter(String to, String subject, String either, Instant since) {
    static final MailFilter ALL = new MailFilter("", "", "", Instant.EPOCH);
}
