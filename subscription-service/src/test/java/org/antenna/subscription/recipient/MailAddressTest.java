package org.antenna.subscription.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "duty",
                "@hebei.example",
                "duty@",
                "duty@hebei",
                "duty@@hebei.example",
                "a@b@hebei.example",
                "Duty <duty@hebei.example>",
                "<duty@hebei.example>",
                "duty@hebei.example\r\nBcc: all@hebei.example",
                "duty@hebei.example\n",
                "\nduty@hebei.example",
                "du\rty@hebei.example",
                "du\0ty@hebei.example",
                "duty@hebei.example,li@hebei.example",
                "duty@hebei.example;li@hebei.example",
                "\"duty\"@hebei.example",
                "duty(office)@hebei.example",
                "du ty@hebei.example",
                ".duty@hebei.example",
                "duty.@hebei.example",
                "du..ty@hebei.example",
                "duty@[10.0.0.1]",
                "duty@10.0.0.1",
                "值班@hebei.example",
                "duty@河北.example"
            })
    void what_is_not_one_plain_address_is_refused(String given) {
        refused(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"duty@hebei-fao.example", "li.na+digest@a.b.example", "o'brien@x1.example", "_a@xn--fsq.example"
            })
    void plain_addresses_are_taken_as_they_are(String given) {
        assertThat(MailAddress.of(given)).hasToString(given);
    }

    @Test
    void only_the_domain_is_put_in_lower_case() {
        assertThat(MailAddress.of("Li.Na@Hebei-FAO.Example")).hasToString("Li.Na@hebei-fao.example");
    }

    @Test
    void lengths_end_where_rfc_5321_says() {
        assertThat(MailAddress.of("a".repeat(64) + "@hebei.example").local()).hasSize(64);
        refused("a".repeat(65) + "@hebei.example");
        String domain = "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + ".";
        String longest = "a".repeat(64) + "@" + domain + "e".repeat(254 - 65 - domain.length());
        assertThat(MailAddress.of(longest).toString()).hasSize(254);
        refused(longest + "e");
    }

    private static void refused(String given) {
        assertThatThrownBy(() -> MailAddress.of(given))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("invalid-address"));
    }
}
