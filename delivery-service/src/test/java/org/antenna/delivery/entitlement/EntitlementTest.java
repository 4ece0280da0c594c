package org.antenna.delivery.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.antenna.contracts.Audience;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.delivery.replica.Organisation;
import org.antenna.delivery.replica.Release;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementTest {
    /** Sets are written with {@code +}, empty ones as nothing. */
    @ParameterizedTest
    @CsvSource({
        // class,    region, closed, classes,           regions,     organisations, may read
        "REGION,     CN-HE,  false,  ,                  ,            ,              false",
        "REGION,     CN-HE,  false,  REGION,            ,            ,              true",
        "ENTERPRISE, CN-HE,  false,  REGION,            ,            ,              false",
        "ENTERPRISE, CN-HE,  false,  REGION+ENTERPRISE, ,            ,              true",
        "REGION,     CN-HE,  false,  REGION,            CN-HE,       ,              true",
        "REGION,     CN-HE,  false,  REGION,            CN-GD,       ,              false",
        "REGION,     CN-HE,  false,  REGION,            CN-GD+CN-HE, ,              true",
        "REGION,     CN-HE,  false,  REGION,            CN,          ,              true",
        "REGION,     CN-HE,  false,  REGION,            CN-H,        ,              false",
        "REGION,     CN-HE,  false,  REGION,            C,           ,              false",
        "REGION,     CN,     false,  REGION,            CN-HE,       ,              false",
        "REGION,     CN-HE-01, false, REGION,           CN-HE,       ,              true",
        "MISSION,    ,       false,  MISSION,           ,            ,              true",
        "MISSION,    ,       false,  MISSION,           CN,          ,              false",
        "MINISTRY,   ,       false,  REGION,            ,            ,              false",
        "REGION,     CN-HE,  false,  ,                  CN-HE,       ,              false",
        "REGION,     CN-HE,  false,  ,                  ,            me,            true",
        "REGION,     CN-HE,  false,  ENTERPRISE,        CN-GD,       me+other,      true",
        "REGION,     CN-HE,  false,  ,                  ,            other,         false",
        "REGION,     CN-HE,  true,   REGION,            ,            me,            false",
    })
    void may_read(
            OrganisationClass organisationClass,
            @Nullable String region,
            boolean closed,
            @Nullable String classes,
            @Nullable String regions,
            @Nullable String organisations,
            boolean expected) {
        Organisation organisation =
                new Organisation("me", organisationClass, new LocalizedText("我", "me"), region, closed);
        Audience audience = new Audience(
                set(classes).stream().map(OrganisationClass::valueOf).collect(Collectors.toSet()),
                set(regions),
                set(organisations));
        assertThat(Entitlement.mayRead(organisation, audience)).isEqualTo(expected);
    }

    @Test
    void a_narrower_audience_of_a_newer_version_holds_for_older_ones_and_a_wider_one_does_not() {
        Organisation region =
                new Organisation("me", OrganisationClass.REGION, new LocalizedText("我", "me"), "CN-HE", false);
        Audience regions = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());
        Audience nobody = new Audience(Set.of(), Set.of(), Set.of());
        assertThat(Entitlement.mayRead(region, new Release(regions, regions, false, false)))
                .isTrue();
        assertThat(Entitlement.mayRead(region, new Release(regions, nobody, false, false)))
                .isFalse();
        assertThat(Entitlement.mayRead(region, new Release(nobody, regions, false, false)))
                .isFalse();
    }

    private static Set<String> set(@Nullable String values) {
        return values == null ? Set.of() : Arrays.stream(values.split("\\+")).collect(Collectors.toSet());
    }
}
