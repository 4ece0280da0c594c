package org.antenna.kit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules by name, for the packages below one service's root package. */
public final class HouseRules {
    private static final String[] ADAPTERS = {"..db..", "..kafka..", "..rest..", "..mail..", "..http..", "..xml.."};
    private static final Map<String, String[]> TECHNOLOGIES = Map.of(
            "..db..", new String[] {"jakarta.persistence..", "io.quarkus.hibernate..", "org.hibernate..", "org.jdbi.."},
            "..kafka..",
                    new String[] {
                        "org.apache.kafka..",
                        "org.antenna.kit.kafka..",
                        "org.antenna.kit.consumer..",
                        "io.cloudevents.."
                    },
            "..rest..", new String[] {"jakarta.ws.rs.."},
            "..http..", new String[] {"java.net.http..", "org.antenna.kit.http.."},
            "..mail..",
                    new String[] {"io.quarkus.mailer..", "io.vertx.ext.mail..", "jakarta.mail..", "org.eclipse.angus.."
                    });
    private static final Set<String> UNCONTROLLED = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.util.UUID.randomUUID");

    private HouseRules() {}

    public static JavaClasses productionClasses(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** Throws an AssertionError that lists every violation; also when there is nothing below the root to check. */
    public static void check(String root) {
        JavaClasses classes = productionClasses(root);
        if (classes.isEmpty()) {
            throw new AssertionError("There is no class below " + root);
        }
        rules(root).values().forEach(rule -> rule.check(classes));
    }

    static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("a feature root knows no technology", featureRoots(root));
        TECHNOLOGIES.forEach((home, packages) -> rules.put(
                "only " + home + " uses " + String.join(" ", packages),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(home)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages)
                        .allowEmptyShould(true)));
        for (String adapter : ADAPTERS) {
            for (String other : ADAPTERS) {
                if (!adapter.equals(other)) {
                    rules.put(adapter + " does not use " + other, apart(root, adapter, other));
                }
            }
        }
        rules.put(
                "features have no cycles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true));
        rules.put(
                "time, ids and environment are injected",
                noClasses().should().accessTargetWhere(uncontrolled()).because("tests must be able to set them"));
        rules.put(
                "dependencies come by constructor",
                fields().should().notBeAnnotatedWith("jakarta.inject.Inject").allowEmptyShould(true));
        rules.put(
                "no empty words in names",
                noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Data|Info)"));
        rules.put(
                "code blocks, on virtual threads",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.smallrye.mutiny..", "org.reactivestreams.."));
        return rules;
    }

    private static ArchRule featureRoots(String root) {
        return classes()
                .that(resideInAPackage(root + "..")
                        .and(not(resideInAnyPackage(ADAPTERS)))
                        .and(not(simpleName("package-info"))))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "org.jspecify..",
                                "org.antenna.contracts..",
                                "org.antenna.kit.outbox..",
                                "org.antenna.kit.problem..",
                                "org.antenna.kit.paging..",
                                "org.antenna.kit.platform..",
                                "org.antenna.kit.access..",
                                "org.antenna.kit.markdown..",
                                "org.antenna.kit.idempotency..",
                                "org.antenna.text..",
                                "org.antenna.matching..",
                                "com.fasterxml.jackson.annotation..",
                                "jakarta.inject..",
                                "jakarta.enterprise.context..",
                                "jakarta.enterprise.event..",
                                "jakarta.enterprise.inject..",
                                "jakarta.transaction..",
                                "org.eclipse.microprofile.openapi.annotations..",
                                "io.quarkus.runtime..",
                                "io.smallrye.config..",
                                "org.eclipse.microprofile.config.inject..",
                                "io.micrometer.core.instrument..",
                                "org.jboss.logging..")
                        .or(resideInAPackage(root + "..").and(not(resideInAnyPackage(ADAPTERS))))
                        .or(arrayOrPrimitive()))
                .allowEmptyShould(true);
    }

    private static ArchRule apart(String root, String adapter, String other) {
        return noClasses()
                .that()
                .resideInAPackage(adapter)
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(resideInAPackage(other)))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaAccess<?>> uncontrolled() {
        return DescribedPredicate.describe(
                "is " + UNCONTROLLED,
                access -> UNCONTROLLED.contains(access.getTargetOwner().getFullName() + "."
                        + access.getTarget().getName()));
    }

    private static DescribedPredicate<JavaClass> arrayOrPrimitive() {
        return DescribedPredicate.describe("array or primitive", type -> type.isArray() || type.isPrimitive());
    }
}
