package org.antenna.catalog;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.antenna.catalog.circle.Above;
import org.antenna.catalog.circle.below.Below;
import org.antenna.kit.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final ArchRule NO_CYCLES =
            slices().matching("org.antenna.catalog.(**)").should().beFreeOfCycles();

    @Test
    void the_catalogue_keeps_the_house_rules() {
        HouseRules.check("org.antenna.catalog");
    }

    @Test
    void packages_within_a_feature_have_no_cycles_either() {
        NO_CYCLES.check(HouseRules.productionClasses("org.antenna.catalog"));
    }

    @Test
    void a_cycle_of_packages_is_found() {
        assertThat(NO_CYCLES
                        .evaluate(new ClassFileImporter().importClasses(Above.class, Below.class))
                        .hasViolation())
                .isTrue();
    }
}
