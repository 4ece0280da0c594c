package org.antenna.catalog.feed;

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
import org.antenna.catalog.feed.db.PublicSql;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.OrganisationClass;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicSqlIT extends CatalogTestCase {
    private static final List<String> STATES =
            List.of("DRAFT", "IN_REVIEW", "EMBARGOED", "RELEASED", "RELEASED", "RELEASED", "SUPERSEDED", "WITHDRAWN");

    private record Case(String state, Handling handling, Audience audience) {}

    @Inject
    Jdbi jdbi;

    @Test
    void the_rule_in_sql_and_the_rule_in_java_agree_on_generated_cases() {
        long seed = Long.getLong("antenna.seed", 20260301L);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            cases.add(generated(random));
        }
        assertThat(cases.stream().filter(one -> inSql(one) != inJava(one)))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(cases.stream().filter(PublicSqlIT::inJava).count()).isBetween(20L, 1_000L);
    }

    @Test
    void the_newest_of_a_series_are_found_without_looking_at_others() {
        String plan = jdbi.inTransaction(db -> {
            db.execute("set local enable_seqscan = off");
            return String.join(
                    "\n",
                    db.createQuery("explain select report_id from report_version where series = 'x' and "
                                    + PublicSql.CONDITION + " order by released_at desc, report_id desc limit 50")
                            .mapTo(String.class)
                            .list());
        });
        assertThat(plan).contains("report_version_public").doesNotContain("Filter", "Sort");
    }

    private boolean inSql(Case one) {
        return jdbi.withHandle(
                        db -> db.createQuery("select count(*) from (select :state as state, :handling as handling,"
                                        + " :classes::text[] as audience_classes, :regions::text[] as audience_regions)"
                                        + " as one where " + PublicSql.CONDITION)
                                .bind("state", one.state())
                                .bind("handling", one.handling().name())
                                .bindArray(
                                        "classes",
                                        String.class,
                                        Columns.sorted(one.audience().classes()))
                                .bindArray(
                                        "regions",
                                        String.class,
                                        Columns.sorted(one.audience().regions()))
                                .mapTo(Integer.class)
                                .one())
                == 1;
    }

    private static boolean inJava(Case one) {
        return Publicity.version(one.state().equals("RELEASED"), one.handling(), one.audience());
    }

    private static Case generated(RandomGenerator random) {
        Set<OrganisationClass> classes = new HashSet<>(List.of(OrganisationClass.values()));
        if (random.nextInt(3) == 0) {
            classes.remove(OrganisationClass.values()[random.nextInt(4)]);
        }
        Set<String> regions = random.nextInt(3) == 0 ? Set.of("CN-HE") : Set.of();
        Set<String> organisations = random.nextInt(3) == 0 ? Set.of("hebei-fao") : Set.of();
        Handling handling = random.nextInt(2) == 0 ? Handling.CLEAR : Handling.values()[random.nextInt(4)];
        return new Case(STATES.get(random.nextInt(8)), handling, new Audience(classes, regions, organisations));
    }
}
