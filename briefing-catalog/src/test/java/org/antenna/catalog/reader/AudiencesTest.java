package org.antenna.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.antenna.catalog.input.Faults;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.antenna.kit.problem.Refusal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudiencesTest {
    @Test
    void the_short_form_of_imports_is_read() {
        assertThat(parse("everyone")).isEqualTo(Audiences.EVERYONE);
        assertThat(parse("nobody")).isEqualTo(Audiences.NOBODY);
        assertThat(parse("REGION, ENTERPRISE@CN-HE"))
                .isEqualTo(new Audience(
                        Set.of(OrganisationClass.REGION, OrganisationClass.ENTERPRISE), Set.of("CN-HE"), Set.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REGIONS|unknown-organisation-class",
                "REGION@Hebei|invalid-region",
                "REGION@CN-he|invalid-region",
                "@CN|text-needed",
                "REGION,|text-needed"
            })
    void a_short_form_with_a_mistake_is_refused(String spec, String code) {
        assertThat(Assertions.catchThrowableOfType(Refusal.class, () -> parse(spec))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void everyone_leaves_no_class_and_no_region_out() {
        assertThat(Audiences.everyone(Audiences.EVERYONE)).isTrue();
        assertThat(Audiences.everyone(new Audience(Audiences.EVERYONE.classes(), Set.of(), Set.of("mfa"))))
                .isTrue();
        assertThat(Audiences.everyone(new Audience(Audiences.EVERYONE.classes(), Set.of("CN"), Set.of())))
                .isFalse();
        assertThat(Audiences.everyone(Audiences.NOBODY)).isFalse();
    }

    private static Audience parse(String spec) {
        Faults faults = new Faults();
        Audience audience = Audiences.parse(faults, "audience", spec);
        faults.refuse();
        return audience;
    }
}
