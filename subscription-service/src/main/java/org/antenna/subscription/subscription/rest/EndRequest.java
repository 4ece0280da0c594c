package org.antenna.subscription.subscription.rest;

import jakarta.validation.constraints.NotNull;
import org.antenna.subscription.subscription.EndReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a subscription is to end. */
@Schema(name = "EndRequest", requiredProperties = "reason")
public record EndRequest(
        @Schema(
                enumeration = {"NO_LONGER_NEEDED", "REPLACED", "WRONG_RULE", "OTHER"},
                description =
                        "NO_LONGER_NEEDED, REPLACED, WRONG_RULE or OTHER; the others are given by the service only")
        @NotNull
        EndReason reason,

        @Schema(maxLength = 500) @Nullable String note) {}
