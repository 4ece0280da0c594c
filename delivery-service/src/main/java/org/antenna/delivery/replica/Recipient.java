package org.antenna.delivery.replica;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.antenna.contracts.RecipientChanged;

/**
 * A mailbox that mails may go to.
 *
 * @param language {@code zh} or {@code en}
 * @param digestAt local time in {@code zone}
 */
public record Recipient(
        UUID id,
        long version,
        String organisation,
        String address,
        String language,
        ZoneId zone,
        LocalTime digestAt,
        boolean active) {

    /** @throws IllegalArgumentException when id, zone or time are none */
    public static Recipient of(RecipientChanged event) {
        try {
            return new Recipient(
                    UUID.fromString(event.recipientId()),
                    event.version(),
                    event.organisation(),
                    event.address(),
                    event.language(),
                    ZoneId.of(event.timeZone()),
                    LocalTime.parse(event.digestAt()),
                    event.active());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a recipient that mails can go to: " + e.getMessage(), e);
        }
    }
}
