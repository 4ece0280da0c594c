package org.antenna.catalog.search.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.catalog.reader.MayRead;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Reader;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final List<String> REGIONS = List.of("CN", "CN-HE", "CN-GD", "NO", "NO-03");
    private static final List<String> CODES = List.of("a", "b", "embassy-no");

    @Test
    void the_index_lets_read_whom_the_rule_of_reading_lets_read() {
        long seed = Long.getLong("antenna.test.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int readable = 0;
        for (int run = 0; run < 20_000; run++) {
            Reader reader = reader(random);
            Audience audience = new Audience(some(random, OrganisationClass.values()), regions(random), codes(random));
            String mission = pick(random, CODES);
            Facts facts = new Facts(
                    new UUID(0, 1), 1, mission, null, List.of(), List.of(), List.of(), audience, Instant.EPOCH);
            boolean found = Tokens.readableBy(reader).stream().anyMatch(facts.tokens()::contains);
            boolean allowed = MayRead.version(reader, mission, true, audience);
            assertThat(found)
                    .as("seed %d: %s %s %s", seed, reader, mission, audience)
                    .isEqualTo(allowed);
            readable += found ? 1 : 0;
        }
        assertThat(readable).isBetween(2_000, 18_000);
    }

    private static Reader reader(RandomGenerator random) {
        Organisation organisation = random.nextInt(6) == 0
                ? null
                : new Organisation(
                        pick(random, CODES),
                        1,
                        OrganisationClass.values()[random.nextInt(4)],
                        random.nextInt(5) == 0 ? null : pick(random, REGIONS),
                        random.nextInt(8) == 0);
        return new Reader(false, random.nextInt(3) == 0 ? pick(random, CODES) : null, organisation);
    }

    private static Set<String> regions(RandomGenerator random) {
        return random.nextBoolean() ? Set.of() : Set.of(pick(random, REGIONS));
    }

    private static Set<String> codes(RandomGenerator random) {
        return random.nextBoolean() ? Set.of() : Set.of(pick(random, CODES));
    }

    private static Set<OrganisationClass> some(RandomGenerator random, OrganisationClass[] all) {
        Set<OrganisationClass> some = new HashSet<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            some.add(all[random.nextInt(all.length)]);
        }
        return some;
    }

    private static String pick(RandomGenerator random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
