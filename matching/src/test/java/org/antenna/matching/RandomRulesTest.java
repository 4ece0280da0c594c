package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.matching.index.RuleIndex;
import org.antenna.text.Query;
import org.antenna.text.QuerySyntaxException;
import org.junit.jupiter.api.Test;

class RandomRulesTest {
    /** Set {@code -Dantenna.test.seed} to replay a run. */
    private final long seed = Long.getLong("antenna.test.seed", System.nanoTime());

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    private final RandomWishes wishes = new RandomWishes(random);

    @Test
    void the_index_finds_what_a_straight_evaluation_of_every_rule_finds() {
        System.out.println("RandomRulesTest seed " + seed);
        int pairs = 0;
        int fitting = 0;
        for (int round = 0; round < 20; round++) {
            RuleIndex index = new RuleIndex();
            Map<UUID, Wish> mirror = new TreeMap<>();
            Vocabulary vocabulary = Vocabulary.EMPTY;
            for (int step = 0; step < 450; step++) {
                switch (random.nextInt(11)) {
                    case 10 -> index.rebuild();
                    case 0, 1, 2, 3 -> put(index, mirror);
                    case 4 -> remove(index, mirror);
                    case 5 -> {
                        vocabulary = wishes.vocabulary();
                        index.vocabulary(vocabulary);
                    }
                    default -> {
                        ReportFacts report = wishes.report();
                        List<UUID> expected = fitting(mirror, new ObviousEvaluator(vocabulary), report);
                        assertThat(index.match(report))
                                .as("seed %d round %d step %d", seed, round, step)
                                .containsExactlyInAnyOrderElementsOf(expected);
                        pairs += mirror.size();
                        fitting += expected.size();
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(100_000);
        assertThat(fitting).as("of %d pairs", pairs).isBetween(pairs / 50, pairs / 2);
    }

    @Test
    void a_query_has_a_gate_exactly_when_it_needs_one_of_its_words() {
        int without = 0;
        for (int round = 0; round < 20_000; round++) {
            String written = wishes.query(3);
            Query query;
            try {
                query = Query.parse(written);
            } catch (QuerySyntaxException e) {
                continue;
            }
            without += query.hasPositiveTerm() ? 0 : 1;
            assertThat(Expression.of(query, true).hasGate())
                    .as("seed %d: %s", seed, written)
                    .isEqualTo(query.hasPositiveTerm());
        }
        assertThat(without).isPositive();
    }

    private void put(RuleIndex index, Map<UUID, Wish> mirror) {
        UUID id = Ids.of("s" + random.nextInt(60));
        Wish wish = wishes.wish();
        index.put(id, wish);
        mirror.put(id, wish);
    }

    private void remove(RuleIndex index, Map<UUID, Wish> mirror) {
        UUID id = Ids.of("s" + random.nextInt(60));
        index.remove(id);
        mirror.remove(id);
    }

    private static List<UUID> fitting(Map<UUID, Wish> mirror, ObviousEvaluator evaluator, ReportFacts report) {
        return mirror.entrySet().stream()
                .filter(entry -> evaluator.fits(entry.getValue(), report))
                .map(Map.Entry::getKey)
                .toList();
    }
}
