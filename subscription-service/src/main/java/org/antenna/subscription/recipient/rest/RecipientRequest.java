package org.antenna.subscription.recipient.rest;

import jakarta.validation.constraints.NotNull;
import org.antenna.subscription.recipient.Preferences;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mailbox to register. */
@Schema(
        name = "RecipientRequest",
        requiredProperties = {"address", "language"},
        examples = """
                {"address": "duty@hebei-fao.example", "language": "zh", "timeZone": "Asia/Shanghai", "digestAt": "08:00"}""")
public record RecipientRequest(
        @Schema(description = "Code; absent: the caller's own") @Nullable
        String organisation,

        @Schema(description = "One address in a mail domain of the organisation or of one above it", maxLength = 254)
        @NotNull
        String address,

        @Schema(enumeration = {"zh", "en"}) @NotNull String language,

        @Schema(description = "IANA name", defaultValue = Preferences.DEFAULT_TIME_ZONE) @Nullable
        String timeZone,

        @Schema(
                description = "Local time HH:mm of its digests",
                pattern = "([01][0-9]|2[0-3]):[0-5][0-9]",
                defaultValue = Preferences.DEFAULT_DIGEST_AT)
        @Nullable
        String digestAt) {

    Preferences preferences() {
        return Preferences.of(language, timeZone, digestAt);
    }
}
