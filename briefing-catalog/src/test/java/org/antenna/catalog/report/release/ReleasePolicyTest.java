package org.antenna.catalog.report.release;

import static org.antenna.catalog.report.Samples.CODES;
import static org.antenna.catalog.report.Samples.HEBEI;
import static org.antenna.catalog.report.Samples.NOON;
import static org.antenna.catalog.report.Samples.content;
import static org.antenna.catalog.report.Samples.draft;
import static org.antenna.catalog.report.Samples.refusal;
import static org.antenna.catalog.report.Samples.released;
import static org.antenna.catalog.report.Samples.revised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.reader.Audiences;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.KnownCodes;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Samples;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.OrganisationClass;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
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
        assertThat(refusal(() -> ReleasePolicy.check(new Proposal(dossier, releaser, false, CODES, false))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "false, anna,  ''",
        "false, berit, ''",
        "true,  anna,  second-person-needed",
        "true,  berit, second-person-needed",
        "true,  cai,   ''",
    })
    void what_very_many_may_read_is_released_by_nobody_who_wrote_on_it(boolean large, String releaser, String code) {
        Dossier dossier =
                draft().rewrite(content(Handling.GREEN, HEBEI), "berit", NOON).submit("cai", NOON);
        assertThat(refusal(() -> ReleasePolicy.check(new Proposal(dossier, releaser, false, CODES, large))))
                .isEqualTo(code);
        ReleasePolicy.checkText(new Proposal(dossier, releaser, false, CODES, large));
    }

    @ParameterizedTest
    @CsvSource({"false, false, mission-closed", "false, true, ''", "true, false, ''"})
    void the_first_report_of_a_closed_mission_is_the_desks(boolean releasedBefore, boolean desk, String code) {
        KnownCodes closed = new KnownCodes(Map.of("embassy-no", true), CODES.topics(), CODES.series());
        Dossier dossier = releasedBefore ? revised() : draft();
        assertThat(refusal(() -> ReleasePolicy.check(new Proposal(dossier, "cai", desk, closed, false))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "MINOR,      audience, minor-changes-audience",
        "MINOR,      handling, minor-changes-handling",
        "MINOR,      series,   minor-changes-series",
        "MINOR,      title,    ''",
        "CORRECTION, audience, ''",
        "UPDATE,     handling, ''",
        "UPDATE,     series,   ''",
    })
    void a_minor_version_stays_where_the_report_is(Report.Kind kind, String changed, String code) {
        Content after = switch (changed) {
            case "audience" -> content(Handling.CLEAR, audience("named"));
            case "handling" -> content(Handling.GREEN, HEBEI);
            case "series" -> Samples.in("industry-trends");
            default -> Samples.titled("Another title");
        };
        Dossier dossier = released().startVersion(kind, "berit", NOON).rewrite(after, "berit", NOON);
        assertThat(refusal(() -> ReleasePolicy.check(new Proposal(dossier, "berit", false, CODES, false))))
                .isEqualTo(code);
    }

    @Test
    void a_draft_of_before_with_a_marking_is_not_released() {
        Dossier dossier = draft().rewrite(Samples.titled("关于港口的报告（机密）"), "anna", NOON);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> ReleasePolicy.check(new Proposal(dossier, "berit", false, CODES, false)));
        assertThat(refusal.code()).isEqualTo("classified");
        assertThat(refusal.errors().getFirst().field()).isEqualTo("renditions[0].title");
        assertThat(refusal.detail()).contains("机密");
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
