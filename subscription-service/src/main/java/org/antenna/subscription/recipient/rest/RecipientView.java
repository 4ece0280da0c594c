package org.antenna.subscription.recipient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.antenna.subscription.recipient.Confirmation;
import org.antenna.subscription.recipient.Preferences;
import org.antenna.subscription.recipient.Recipient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient as it is answered. */
@Schema(name = "Recipient")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecipientView(
        UUID id,
        long version,
        String organisation,
        String address,
        String language,
        String timeZone,
        String digestAt,
        Confirmation confirmedBy,
        boolean active,
        Instant createdAt,

        @Schema(description = "Absent while it is open") @Nullable
        Instant closedAt) {
    static RecipientView of(Recipient recipient) {
        Preferences preferences = recipient.preferences();
        return new RecipientView(
                recipient.id(),
                recipient.version(),
                recipient.organisation(),
                recipient.address().toString(),
                preferences.language(),
                preferences.timeZone(),
                preferences.digestTime(),
                recipient.confirmedBy(),
                recipient.active(),
                recipient.createdAt(),
                recipient.closedAt());
    }
}
