package org.antenna.catalog.country.rest;

import java.time.LocalDate;
import java.util.List;
import org.antenna.catalog.country.CountryGroup;
import org.antenna.catalog.country.Membership;
import org.antenna.contracts.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group with its members on one day. */
@Schema(name = "CountryGroup")
public record CountryGroupView(
        String code,
        long version,
        LocalizedText name,

        @Schema(description = "ISO 3166-1 alpha-2; of the day asked for")
        List<String> members,

        @Schema(description = "Of all days; from is the first day, until the first day after the last")
        List<Membership> memberships) {

    static CountryGroupView of(CountryGroup group, LocalDate day) {
        return new CountryGroupView(
                group.code(), group.version(), group.name(), group.membersOn(day), group.memberships());
    }
}
