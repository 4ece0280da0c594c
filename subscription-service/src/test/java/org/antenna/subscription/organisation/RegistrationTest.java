package org.antenna.subscription.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {
    private static final LocalizedText NAME = new LocalizedText("河北外办", "Hebei");

    @ParameterizedTest
    @ValueSource(strings = {"", "Hebei", "hebei_fao", "-hebei", "hebei-", "a--b", "河北", "a\0b", "a/b"})
    void a_code_that_could_not_stand_in_an_address_is_refused(String code) {
        refused("invalid-code", "code", () -> stated(code, OrganisationClass.REGION, "CN-HE"));
    }

    @ParameterizedTest
    @CsvSource({
        "REGION,,region-needed",
        "REGION,hebei,invalid-region",
        "REGION,CN-HEBEI,invalid-region",
        "MISSION,CN-HE,region-not-allowed",
        "MINISTRY,CN-BJ,region-not-allowed"
    })
    void a_region_stands_where_it_belongs(OrganisationClass organisationClass, String region, String code) {
        refused(code, "region", () -> stated("some-office", organisationClass, region));
    }

    @ParameterizedTest
    @CsvSource({"REGION,CN-HE", "ENTERPRISE,CN-11", "ENTERPRISE,", "MISSION,", "MINISTRY,", "REGION,CN"})
    void classes_with_their_regions_are_taken(OrganisationClass organisationClass, String region) {
        assertThat(stated("some-office", organisationClass, region).region()).isEqualTo(region);
    }

    @Test
    void a_name_is_needed_in_both_languages() {
        refused(
                "text-needed",
                "name.zh",
                () -> new Registration(
                        "a", OrganisationClass.MINISTRY, new LocalizedText(" ", "x"), null, null, List.of()));
        refused(
                "invalid-text",
                "name.en",
                () -> new Registration(
                        "a", OrganisationClass.MINISTRY, new LocalizedText("外", "x\ny"), null, null, List.of()));
    }

    @Test
    void domains_are_kept_once_and_not_without_limit() {
        MailDomain one = new MailDomain("one.example");
        assertThat(new Registration("a", OrganisationClass.MINISTRY, NAME, null, null, List.of(one, one)).mailDomains())
                .containsExactly(one);
        List<MailDomain> many = IntStream.range(0, 51)
                .mapToObj(i -> new MailDomain("d" + i + ".example"))
                .toList();
        refused(
                "too-many",
                "mailDomains",
                () -> new Registration("a", OrganisationClass.MINISTRY, NAME, null, null, many));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "a b.example", "-a.example", "a..example", "10.0.0.1", "a.example\r\n", "外.例"})
    void what_is_no_domain_is_refused_at_its_place(String domain) {
        refused("invalid-mail-domain", "mailDomains[3]", () -> MailDomain.of(domain, "mailDomains[3]"));
    }

    @Test
    void a_domain_is_kept_in_lower_case() {
        assertThat(MailDomain.of("Hebei-FAO.Example", "mailDomains[0]").name()).isEqualTo("hebei-fao.example");
    }

    private static Registration stated(String code, OrganisationClass organisationClass, String region) {
        return new Registration(code, organisationClass, NAME, null, region, List.of());
    }

    private static void refused(String code, String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.errors()).extracting(error -> error.field()).containsExactly(field);
        });
    }
}
