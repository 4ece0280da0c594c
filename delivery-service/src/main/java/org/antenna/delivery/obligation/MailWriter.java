package org.antenna.delivery.obligation;

/**
 * Writes mails in the addressee's language. Pure: the same content gives the same mail, with {@code Message-ID
 * <obligation-id@host of ANTENNA_PUBLIC_URL>}. Never called inside a transaction.
 */
public interface MailWriter {
    /** One report, at once. */
    OutgoingMail alert(AlertContent content);

    /** Several reports in one mail; each once, whatever number of subscriptions it matched. */
    OutgoingMail digest(DigestContent content);
}
