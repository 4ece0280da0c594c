package org.antenna.catalog.reader;

import java.util.List;
import org.antenna.catalog.input.Faults;
import org.antenna.contracts.Audience;
import org.jspecify.annotations.Nullable;

/**
 * An audience as it arrives in requests and lines.
 *
 * @param classes MINISTRY, MISSION, REGION, ENTERPRISE
 * @param regions ISO 3166-2 or a country; empty: not limited
 * @param organisations codes
 */
public record AudienceRequest(
        @Nullable List<@Nullable String> classes,
        @Nullable List<@Nullable String> regions,
        @Nullable List<@Nullable String> organisations) {

    public Audience audience(Faults faults, String field) {
        return Audiences.of(faults, field, classes, regions, organisations);
    }
}
