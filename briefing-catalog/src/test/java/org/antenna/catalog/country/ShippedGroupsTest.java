package org.antenna.catalog.country;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antenna.catalog.menu.db.ShippedVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedGroupsTest {
    private final Map<String, CountryGroup> groups = new ShippedVocabulary(
                    new ObjectMapper().registerModule(new JavaTimeModule()))
            .countryGroups().stream().collect(Collectors.toMap(CountryGroup::code, Function.identity()));

    @ParameterizedTest
    @CsvSource({
        "EU,     2020-01-31, 28",
        "EU,     2020-02-01, 27",
        "EU,     2013-06-30, 27",
        "EU,     1995-01-01, 15",
        "ASEAN,  1998-01-01, 9",
        "ASEAN,  2025-10-26, 11",
        "EFTA,   1972-12-31, 9",
        "EFTA,   1996-01-01, 4",
        "BRICS,  2023-12-31, 5",
        "BRICS,  2025-01-06, 11",
        "SCO,    2017-06-08, 6",
        "SCO,    2024-07-04, 10",
        "APEC,   1998-11-14, 21",
        "GCC,    2026-01-01, 6",
        "AFRICAN_UNION, 2026-01-01, 55",
        "PACIFIC_ISLANDS_FORUM, 2026-01-01, 18",
        "LANCANG_MEKONG, 2026-01-01, 6",
        "G20,    2026-01-01, 19",
        "RCEP,   2026-01-01, 14",
        "CPTPP,  2026-01-01, 12",
        "ARAB_LEAGUE, 2026-01-01, 22",
        "SAARC,  2026-01-01, 8",
    })
    void a_group_has_as_many_members_as_it_had_that_day(String code, LocalDate day, int members) {
        assertThat(groups.get(code).membersOn(day)).hasSize(members);
    }

    @Test
    void members_are_countries_and_none_is_twice_in_a_group_on_one_day() {
        Set<String> known = Set.of(Locale.getISOCountries());
        for (CountryGroup group : groups.values()) {
            assertThat(known)
                    .containsAll(group.memberships().stream()
                            .map(Membership::country)
                            .toList());
            for (Membership one : group.memberships()) {
                LocalDate first = one.from() == null ? LocalDate.MIN : one.from();
                List<Membership> then = group.memberships().stream()
                        .filter(other -> other.country().equals(one.country()) && other.holdsOn(first))
                        .toList();
                assertThat(then).as(group.code()).containsExactly(one);
            }
        }
    }

    @Test
    void every_country_has_a_name_in_both_languages() {
        assertThat(Countries.all()).hasSizeGreaterThan(240).allSatisfy(country -> {
            assertThat(country.name().zh()).containsPattern("\\p{IsHan}");
            assertThat(country.name().en()).matches("[\\p{IsLatin} .,&’'()-]+");
        });
    }
}
