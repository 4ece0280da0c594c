package org.antenna.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.reader.db.ReadableSql;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MayReadIT extends CatalogTestCase {
    private static final List<String> REGIONS = List.of("CN", "CN-HE", "CN-GD", "CN-GX", "NO", "NO-03");
    private static final List<String> CODES = List.of("a", "b", "c", "embassy-no");
    private static final List<String> STATES = List.of("DRAFT", "RELEASED", "RELEASED", "SUPERSEDED", "WITHDRAWN");

    private record Case(Reader reader, String mission, String state, Audience audience) {}

    @Inject
    Jdbi jdbi;

    @Test
    void the_rule_in_sql_and_the_rule_in_java_agree_on_generated_cases() {
        long seed = Long.getLong("antenna.seed", 20260301L);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            cases.add(generated(random));
        }
        List<Case> differing =
                cases.stream().filter(one -> inSql(one) != inJava(one)).toList();
        assertThat(differing).as("seed %d", seed).isEmpty();
        assertThat(cases.stream().filter(MayReadIT::inJava).count()).isBetween(500L, 2_500L);
    }

    private boolean inSql(Case one) {
        return jdbi.withHandle(db -> ReadableSql.bind(
                                db.createQuery("select count(*) from (select :m as mission, :s as state,"
                                        + " :classes::text[] as audience_classes, :regions::text[] as audience_regions,"
                                        + " :organisations::text[] as audience_organisations) as one where "
                                        + ReadableSql.CONDITION),
                                one.reader())
                        .bind("m", one.mission())
                        .bind("s", one.state())
                        .bindArray(
                                "classes",
                                String.class,
                                Columns.sorted(one.audience().classes()))
                        .bindArray(
                                "regions",
                                String.class,
                                Columns.sorted(one.audience().regions()))
                        .bindArray(
                                "organisations",
                                String.class,
                                Columns.sorted(one.audience().organisations()))
                        .mapTo(Integer.class)
                        .one())
                == 1;
    }

    private static boolean inJava(Case one) {
        return MayRead.version(one.reader(), one.mission(), one.state().equals("RELEASED"), one.audience());
    }

    private static Case generated(RandomGenerator random) {
        Set<OrganisationClass> classes = new HashSet<>();
        Set<String> regions = new HashSet<>();
        Set<String> organisations = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            classes.add(OrganisationClass.values()[random.nextInt(4)]);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            regions.add(pick(random, REGIONS));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            organisations.add(pick(random, CODES));
        }
        String region = random.nextInt(5) == 0 ? null : pick(random, REGIONS);
        Organisation organisation = random.nextInt(6) == 0
                ? null
                : new Organisation(
                        pick(random, CODES),
                        1,
                        OrganisationClass.values()[random.nextInt(4)],
                        region,
                        random.nextInt(8) == 0);
        Reader reader =
                new Reader(random.nextInt(12) == 0, random.nextInt(3) == 0 ? pick(random, CODES) : null, organisation);
        Audience audience = new Audience(classes, regions, organisations);
        return new Case(reader, pick(random, CODES), pick(random, STATES), audience);
    }

    private static String pick(RandomGenerator random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
