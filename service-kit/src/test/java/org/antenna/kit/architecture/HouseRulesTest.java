package org.antenna.kit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final String WRONG = "org.antenna.kit.architecture.wrong";
    /** Pairs of adapters that the wrong classes leave alone; the rule is one and the same code for all pairs. */
    private static final List<String> UNBROKEN_PAIRS = List.of("..kafka..", "..mail..", "..http..", "..xml..");

    @Test
    void every_rule_bites_on_a_wrong_class() {
        JavaClasses wrong = new ClassFileImporter().importPackages(WRONG);
        HouseRules.rules(WRONG).forEach((name, rule) -> {
            boolean pairNotBroken =
                    name.contains(" does not use ") && UNBROKEN_PAIRS.stream().anyMatch(name::contains);
            if (!pairNotBroken) {
                assertThat(rule.evaluate(wrong).hasViolation()).as(name).isTrue();
            }
        });
    }

    @Test
    void the_kit_knows_no_word_of_the_business() {
        List<String> business = List.of("Report", "Subscription", "Series", "Mission", "Obligation", "Recipient");
        HouseRules.productionClasses("org.antenna.kit").stream()
                .map(type -> type.getSimpleName())
                .forEach(name -> assertThat(business).noneMatch(name::contains));
    }

    @Test
    void a_root_without_classes_is_an_error() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> HouseRules.check("org.antenna.nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no class");
    }
}
