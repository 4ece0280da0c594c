package org.antenna.catalog.report.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param notifies {@code notify} in the body; false: readable, and nobody is mailed; true unless said otherwise. A MINOR version never notifies */
@Schema(examples = "{\"notify\": true}")
public record ReleaseRequest(
        @Schema(description = "False: readable, and nobody is mailed", defaultValue = "true")
        @JsonProperty("notify")
        @Nullable
        Boolean notifies) {}
