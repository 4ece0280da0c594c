package org.antenna.contracts;

/**
 * A mailbox as it stands now. Produced by subscription-service; a lower version is ignored.
 *
 * @param recipientId UUID
 * @param organisation code of the organisation that it belongs to
 * @param address one mail address, without a display name
 * @param language of its mails, {@code zh} or {@code en}
 * @param timeZone IANA name, such as {@code Asia/Shanghai}
 * @param digestAt local time of its digests, {@code HH:mm}; weekly ones go out on Mondays
 * @param active false: confirmed no longer, nothing is sent
 */
public record RecipientChanged(
        String recipientId,
        long version,
        String organisation,
        String address,
        String language,
        String timeZone,
        String digestAt,
        boolean active) {}
