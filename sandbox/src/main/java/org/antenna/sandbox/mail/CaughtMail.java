package org.antenna.sandbox.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One mail as it was handed over, without its text.
 *
 * @param id counts from 1 in the order of arrival; starts again after the inbox was emptied
 * @param receivedAt UTC
 * @param from envelope sender
 * @param to envelope recipients
 * @param messageId without angle brackets; empty when the mail has none
 * @param subject decoded
 * @param size of the source in bytes
 */
public record CaughtMail(
        long id, Instant receivedAt, String from, List<String> to, String messageId, String subject, int size) {

    boolean matches(MailFilter filter) {
        return !receivedAt.isBefore(filter.since())
                && (filter.to().isEmpty() || to.stream().anyMatch(address -> contains(address, filter.to())))
                && (filter.subject().isEmpty() || contains(subject, filter.subject()))
                && (filter.either().isEmpty() || mentions(filter.either()));
    }

    private boolean mentions(String text) {
        return contains(subject, text) || to.stream().anyMatch(address -> contains(address, text));
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
