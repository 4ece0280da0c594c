package org.antenna.catalog.report.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param kind MINOR (nobody is told), CORRECTION or UPDATE */
@Schema(requiredProperties = "kind")
public record VersionRequest(
        @Schema(enumeration = {"MINOR", "CORRECTION", "UPDATE"}) @Nullable
        String kind) {}
