package org.antenna.catalog.report;

import static org.antenna.catalog.report.Samples.CODES;
import static org.antenna.catalog.report.Samples.HEBEI;
import static org.antenna.catalog.report.Samples.NOON;
import static org.antenna.catalog.report.Samples.content;
import static org.antenna.catalog.report.Samples.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.reader.Audiences;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.OrganisationClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasePolicyTest {
    @ParameterizedTest
    @CsvSource({
        "CLEAR,        everyone, anna,  ''",
        "GREEN,        everyone, anna,  ''",
        "AMBER,        everyone, berit, audience-too-wide",
        "AMBER_STRICT, everyone, berit, audience-too-wide",
        "AMBER,        named,    berit, ''",
        "AMBER,        classes,  berit, ''",
        "AMBER_STRICT, regions,  berit, ''",
        "AMBER,        nobody,   berit, audience-nobody",
        "CLEAR,        nobody,   anna,  audience-nobody",
        "AMBER,        named,    anna,  second-person-needed",
        "AMBER_STRICT, regions,  anna,  second-person-needed",
    })
    void a_release_is_allowed_or_refused_with_its_code(
            Handling handling, String audience, String releaser, String code) {
        Dossier dossier =
                Dossier.start(new UUID(0, 1), "embassy-no", content(handling, audience(audience)), "anna", NOON);
        assertThat(refusal(() -> ReleasePolicy.check(dossier.requireDraft(), releaser, CODES)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "trends-of-old, industry-trends",
        "trends, industry-trends",
        "of-old, of-old",
        "industry-trends, industry-trends"
    })
    void subscribers_are_where_the_chain_of_successors_ends(String series, String end) {
        assertThat(CODES.continued(series)).isEqualTo(end);
        assertThat(CODES.continued(null)).isNull();
    }

    private static Audience audience(String name) {
        return switch (name) {
            case "everyone" -> Audiences.EVERYONE;
            case "nobody" -> Audiences.NOBODY;
            case "named" -> new Audience(Set.of(), Set.of(), Set.of("hebei-fao"));
            case "classes" -> new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());
            default -> HEBEI;
        };
    }
}
