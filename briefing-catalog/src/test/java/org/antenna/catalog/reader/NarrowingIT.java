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
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NarrowingIT extends CatalogTestCase {
    private static final List<String> REGIONS = List.of("CN", "CN-HE", "CN-GD", "NO");
    private static final List<String> CODES =
            List.of("hebei-fao", "guangdong-fao", "huayuan-snow", "closed-office", "embassy-no", "nobody-knows");

    @Inject
    Jdbi jdbi;

    @Inject
    Organisations organisations;

    private record Pair(Audience narrower, Audience wider) {}

    @Test
    void the_guard_of_the_database_and_the_rule_in_java_agree_on_generated_audiences() {
        long seed = Long.getLong("antenna.seed", 20261122L);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            pairs.add(new Pair(audience(random), audience(random)));
        }
        assertThat(pairs.stream().filter(pair -> inSql(pair) != inJava(pair)))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(pairs.stream().filter(this::inJava).count()).isBetween(100L, 2_500L);
    }

    @Test
    void whoever_is_within_a_narrower_audience_is_within_the_wider_one() {
        long seed = Long.getLong("antenna.seed", 20261123L);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 3_000; i++) {
            Pair pair = new Pair(audience(random), audience(random));
            if (inJava(pair)) {
                assertThat(CODES.stream().filter(code -> admits(pair.narrower(), code)))
                        .as("seed %d, %s", seed, pair)
                        .allMatch(code -> admits(pair.wider(), code));
            }
        }
    }

    @Test
    void as_many_organisations_are_counted_as_may_read() {
        List<Organisation> all =
                jdbi
                        .withHandle(db -> db.select("select code from organisation")
                                .mapTo(String.class)
                                .list())
                        .stream()
                        .map(code -> organisations.find(code).orElseThrow())
                        .toList();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261124L);
        for (int i = 0; i < 300; i++) {
            Audience audience = audience(random);
            long admitted = all.stream()
                    .filter(one -> MayRead.admits(audience, new Reader(false, null, one)))
                    .count();
            assertThat(organisations.admitted(audience)).as("%s", audience).isEqualTo(admitted);
        }
    }

    private boolean admits(Audience audience, String code) {
        return organisations
                .find(code)
                .map(one -> MayRead.admits(audience, new Reader(false, null, one)))
                .orElse(false);
    }

    private boolean inJava(Pair pair) {
        return Narrowing.within(
                pair.narrower(), pair.wider(), code -> organisations.find(code).orElse(null));
    }

    private boolean inSql(Pair pair) {
        return jdbi.withHandle(db -> bind(
                        bind(
                                db.createQuery("select audience_within(:n_classes, :n_regions, :n_organisations,"
                                        + " :w_classes, :w_regions, :w_organisations)"),
                                "n_",
                                pair.narrower()),
                        "w_",
                        pair.wider())
                .mapTo(Boolean.class)
                .one());
    }

    private static Query bind(Query query, String prefix, Audience audience) {
        return query.bindArray(prefix + "classes", String.class, Columns.sorted(audience.classes()))
                .bindArray(prefix + "regions", String.class, audience.regions())
                .bindArray(prefix + "organisations", String.class, audience.organisations());
    }

    private static Audience audience(RandomGenerator random) {
        Set<OrganisationClass> classes = new HashSet<>();
        Set<String> regions = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            classes.add(OrganisationClass.values()[random.nextInt(4)]);
        }
        for (int i = classes.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
            regions.add(REGIONS.get(random.nextInt(REGIONS.size())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            named.add(CODES.get(random.nextInt(CODES.size())));
        }
        return new Audience(classes, regions, named);
    }
}
