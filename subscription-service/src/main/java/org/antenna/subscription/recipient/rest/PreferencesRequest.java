package org.antenna.subscription.recipient.rest;

import jakarta.validation.constraints.NotNull;
import org.antenna.subscription.recipient.Preferences;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a recipient wants its mails from now on. */
@Schema(
        name = "PreferencesRequest",
        requiredProperties = {"language", "timeZone", "digestAt"})
public record PreferencesRequest(
        @Schema(enumeration = {"zh", "en"}) @NotNull String language,
        @Schema(description = "IANA name") @NotNull String timeZone,

        @Schema(description = "Local time HH:mm of its digests", pattern = "([01][0-9]|2[0-3]):[0-5][0-9]") @NotNull
        String digestAt) {

    Preferences preferences() {
        return Preferences.of(language, timeZone, digestAt);
    }
}
