package org.antenna.catalog.reader;

import java.util.List;
import org.antenna.catalog.input.Faults;
import org.antenna.contracts.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An audience as it arrives in requests and lines.
 *
 * @param classes MINISTRY, MISSION, REGION, ENTERPRISE
 * @param regions ISO 3166-2 or a country; empty: not limited
 * @param organisations codes
 */
@Schema(description = "Classes, limited to regions where some are named, and organisations by name")
public record AudienceRequest(
        @Schema(description = "MINISTRY, MISSION, REGION, ENTERPRISE", maxItems = 1000) @Nullable
        List<@Nullable String> classes,

        @Schema(description = "ISO 3166-2 or a country; absent: not limited", maxItems = 1000) @Nullable
        List<@Nullable String> regions,

        @Schema(description = "Codes", maxItems = 1000) @Nullable
        List<@Nullable String> organisations) {

    public Audience audience(Faults faults, String field) {
        return Audiences.of(faults, field, classes, regions, organisations);
    }
}
