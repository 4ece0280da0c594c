package org.antenna.catalog.reader;

import java.util.List;
import org.antenna.contracts.OrganisationClass;
import org.jspecify.annotations.Nullable;

/**
 * What is known here of an organisation.
 *
 * @param code equals the claim {@code organisation} of its members' tokens
 * @param version of the event that told of it
 * @param region ISO 3166-2, or null
 * @param closed reads nothing
 */
public record Organisation(
        String code,
        long version,
        OrganisationClass organisationClass,
        @Nullable String region,
        boolean closed) {

    /** The regions that contain this organisation: {@code CN-HE} lies in {@code CN-HE} and in {@code CN}. */
    public List<String> regions() {
        if (region == null) {
            return List.of();
        }
        int hyphen = region.indexOf('-');
        return hyphen < 0 ? List.of(region) : List.of(region, region.substring(0, hyphen));
    }
}
