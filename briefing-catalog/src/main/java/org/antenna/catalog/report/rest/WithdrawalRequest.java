package org.antenna.catalog.report.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param reason for those who could read it, 1 to 500 characters */
@Schema(requiredProperties = "reason")
public record WithdrawalRequest(
        @Schema(minLength = 1, maxLength = 500) @Nullable String reason) {}
