package org.antenna.catalog.report.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.report.release.Decision;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision to release what was read.
 *
 * @param notifies {@code notify} in the body; false: readable, and nobody is mailed; absent: as it was approved before, else
 *     true. A MINOR version never notifies
 * @param notBefore ISO 8601 with an offset; absent or past: at once
 * @param contentHash of what was read; or If-Match says it
 */
@Schema(examples = "{\"notify\": true, \"notBefore\": \"2026-10-01T08:00:00+08:00\"}")
public record ReleaseRequest(
        @Schema(description = "False: readable, and nobody is mailed", defaultValue = "true")
        @JsonProperty("notify")
        @Nullable
        Boolean notifies,

        @Schema(
                description = "Under embargo until then, and released by the service; absent or past: at once",
                format = "date-time")
        @Nullable
        String notBefore,

        @Schema(description = "contentHash of what was read, in place of If-Match", maxLength = 64) @Nullable
        String contentHash) {

    /** What a release without a body says. */
    static final ReleaseRequest PLAIN = new ReleaseRequest(null, null, null);

    /** @throws Refusal {@code invalid-time} (400) */
    Decision decision(@Nullable String ifMatch) {
        return new Decision(ExpectedVersion.ifSent(ifMatch), contentHash, notifies, time());
    }

    private @Nullable Instant time() {
        try {
            return notBefore == null ? null : OffsetDateTime.parse(notBefore).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.field("notBefore", "invalid-time", "ISO 8601 with an offset: 2026-10-01T08:00:00+08:00.");
        }
    }
}
