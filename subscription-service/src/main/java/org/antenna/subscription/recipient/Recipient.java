package org.antenna.subscription.recipient;

import java.time.Instant;
import java.util.UUID;
import org.antenna.contracts.RecipientChanged;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox as it stands.
 *
 * @param organisation code
 * @param version 1 when it was registered, one more with each change
 * @param createdAt UTC
 * @param closedAt UTC, null while it is open
 */
public record Recipient(
        UUID id,
        String organisation,
        MailAddress address,
        Preferences preferences,
        Confirmation confirmedBy,
        long version,
        Instant createdAt,
        @Nullable Instant closedAt) {

    public boolean active() {
        return closedAt == null;
    }

    /** @throws Refusal {@code recipient-closed} (409) */
    Recipient preferring(Preferences wanted) {
        if (!active()) {
            throw Refusal.conflict("recipient-closed", "A closed recipient stays as it was.");
        }
        return new Recipient(id, organisation, address, wanted, confirmedBy, version + 1, createdAt, null);
    }

    Recipient closed(Instant at) {
        return new Recipient(id, organisation, address, preferences, confirmedBy, version + 1, createdAt, at);
    }

    RecipientChanged changed() {
        return new RecipientChanged(
                id.toString(),
                version,
                organisation,
                address.toString(),
                preferences.language(),
                preferences.timeZone(),
                preferences.digestTime(),
                active());
    }
}
