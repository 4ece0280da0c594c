package org.antenna.catalog.report.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param remark what its authors shall do, 1 to 2000 characters */
@Schema(requiredProperties = "remark", examples = "{\"remark\": \"请注明数据来源。\"}")
public record RemarkRequest(
        @Schema(minLength = 1, maxLength = 2000) @Nullable String remark) {}
