package org.antenna.delivery.obligation;

import java.util.Map;

/**
 * A mail as it goes to the relay: one recipient, text and HTML of the same content.
 *
 * @param messageId with angle brackets, derived from the obligation: a repetition has the same
 * @param from address, may have a display name
 * @param to one address, without a display name
 * @param headers further headers by name, values not yet encoded, without line breaks
 */
public record OutgoingMail(
        String messageId,
        String from,
        String to,
        String subject,
        String text,
        String html,
        Map<String, String> headers) {
    public OutgoingMail {
        headers = Map.copyOf(headers);
    }
}
