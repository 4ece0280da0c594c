package org.antenna.contracts;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.antenna.contracts.wrong.WithBehaviour;
import org.antenna.contracts.wrong.WithForeignType;
import org.junit.jupiter.api.Test;

class ContractsArePlainTest {
    private static final ArchRule ONLY_VALUES = classes()
            .that(are(DescribedPredicate.describe("written by hand", type -> !type.isAnonymousClass())))
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces();

    private static final ArchRule ONLY_PLAIN_TYPES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.antenna.contracts..", "org.jspecify.annotations..");

    private final JavaClasses contracts = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.antenna.contracts");

    @Test
    void contracts_hold_values_only() {
        assertThat(contracts).extracting(JavaClass::getSimpleName).contains("ReportReleased", "Rule");
        ONLY_VALUES.check(contracts);
    }

    @Test
    void contracts_use_plain_types_only() {
        ONLY_PLAIN_TYPES.check(contracts);
    }

    @Test
    void a_class_with_behaviour_is_caught() {
        assertThat(ONLY_VALUES
                        .evaluate(new ClassFileImporter().importClasses(WithBehaviour.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void a_record_with_a_type_of_a_library_is_caught() {
        assertThat(ONLY_PLAIN_TYPES
                        .evaluate(new ClassFileImporter().importClasses(WithForeignType.class))
                        .hasViolation())
                .isTrue();
    }
}
