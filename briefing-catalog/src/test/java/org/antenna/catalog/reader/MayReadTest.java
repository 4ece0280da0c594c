package org.antenna.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MayReadTest {
    private static final Audience HEBEI =
            new Audience(Set.of(OrganisationClass.REGION), Set.of("CN-HE"), Set.of("mfa"));

    @ParameterizedTest
    @CsvSource({
        "REGION,     CN-HE, REGION,            CN-HE, true",
        "REGION,     CN-HE, REGION,            CN,    true",
        "REGION,     CN-HE, REGION,            CN-GD, false",
        "REGION,     CN-HE, ENTERPRISE,        CN-HE, false",
        "REGION,     CN-HE, REGION,            '',    true",
        "REGION,     CN,    REGION,            CN-HE, false",
        "REGION,     '',    REGION,            CN-HE, false",
        "MISSION,    '',    MISSION,           '',    true",
        "MISSION,    '',    MISSION,           CN,    false",
    })
    void class_and_region_decide_together(
            OrganisationClass own, String region, OrganisationClass allowed, String within, boolean reads) {
        Audience audience = new Audience(Set.of(allowed), within.isEmpty() ? Set.of() : Set.of(within), Set.of());
        assertThat(MayRead.version(reader(own, region, false), "embassy-no", true, audience))
                .isEqualTo(reads);
    }

    @Test
    void an_organisation_that_is_named_reads_whatever_its_class() {
        Reader ministry = new Reader(false, null, new Organisation("mfa", 1, OrganisationClass.MINISTRY, null, false));
        assertThat(MayRead.version(ministry, "embassy-no", true, HEBEI)).isTrue();
    }

    @Test
    void an_unknown_or_closed_organisation_reads_nothing() {
        assertThat(MayRead.version(new Reader(false, null, null), "embassy-no", true, Audiences.EVERYONE))
                .isFalse();
        assertThat(MayRead.version(reader(OrganisationClass.REGION, "CN-HE", true), "embassy-no", true, HEBEI))
                .isFalse();
    }

    @Test
    void what_is_not_released_is_for_its_mission_and_the_desk() {
        assertThat(MayRead.version(reader(OrganisationClass.REGION, "CN-HE", false), "embassy-no", false, HEBEI))
                .isFalse();
        assertThat(MayRead.version(new Reader(false, "embassy-no", null), "embassy-no", false, HEBEI))
                .isTrue();
        assertThat(MayRead.version(new Reader(false, "embassy-jp", null), "embassy-no", false, HEBEI))
                .isFalse();
        assertThat(MayRead.version(new Reader(true, null, null), "embassy-no", false, Audiences.NOBODY))
                .isTrue();
    }

    private static Reader reader(OrganisationClass own, String region, boolean closed) {
        return new Reader(false, null, new Organisation("own", 1, own, region.isEmpty() ? null : region, closed));
    }
}
