package org.antenna.catalog.country;

import java.time.LocalDate;
import java.util.List;
import org.antenna.contracts.LocalizedText;

/**
 * A named group of countries.
 *
 * @param version 1 at first, one more with every change
 * @param memberships of now, of before and of later; a country may come and go
 */
public record CountryGroup(String code, long version, LocalizedText name, List<Membership> memberships) {
    public CountryGroup {
        memberships = List.copyOf(memberships);
    }

    /** ISO 3166-1 alpha-2, in the order of the memberships. */
    public List<String> membersOn(LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.holdsOn(day))
                .map(Membership::country)
                .distinct()
                .toList();
    }

    CountryGroup withVersion(long another) {
        return new CountryGroup(code, another, name, memberships);
    }
}
