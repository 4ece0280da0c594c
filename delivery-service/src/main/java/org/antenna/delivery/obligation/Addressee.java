package org.antenna.delivery.obligation;

import java.util.UUID;
import org.antenna.contracts.LocalizedText;

/**
 * Who a mail is for.
 *
 * @param address one mail address, without a display name
 * @param language {@code zh} or {@code en}
 */
public record Addressee(
        UUID recipientId, String address, String language, String organisationCode, LocalizedText organisationName) {}
