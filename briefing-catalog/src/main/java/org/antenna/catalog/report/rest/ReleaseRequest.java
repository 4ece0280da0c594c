package org.antenna.catalog.report.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** @param notifies {@code notify} in the body; false: readable, and nobody is mailed; true unless said otherwise. A MINOR version never notifies */
public record ReleaseRequest(
        @JsonProperty("notify") @Nullable Boolean notifies) {}
