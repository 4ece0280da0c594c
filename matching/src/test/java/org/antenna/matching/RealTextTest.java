package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.matching.index.RuleIndex;
import org.junit.jupiter.api.Test;

class RealTextTest {
    /** Set {@code -Dantenna.test.seed} to replay a run. */
    private final long seed = Long.getLong("antenna.test.seed", System.nanoTime());

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    private final RealReports real = RealReports.read();
    private final List<ReportFacts> reports = new ArrayList<>(real.facts());

    @Test
    void a_million_pairs_of_rules_and_reports_that_people_wrote_agree_with_a_straight_evaluation() {
        System.out.println("RealTextTest seed " + seed);
        int rules = Math.ceilDiv(1_000_000, reports.size());
        Map<UUID, Wish> wishes = wishes(rules);
        RuleIndex index = new RuleIndex();
        index.putAll(wishes.entrySet().stream()
                .map(wish -> new RuleIndex.Entry(wish.getKey(), wish.getValue()))
                .toList());
        ObviousEvaluator evaluator = new ObviousEvaluator(Vocabulary.EMPTY);

        long fitting = reports.parallelStream()
                .mapToLong(report -> {
                    Set<UUID> expected = new HashSet<>();
                    wishes.forEach((id, wish) -> {
                        if (evaluator.fits(wish, report)) {
                            expected.add(id);
                        }
                    });
                    List<UUID> found = index.match(report);
                    assertThat(found).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
                    return expected.size();
                })
                .sum();

        long pairs = (long) rules * reports.size();
        assertThat(pairs).isGreaterThanOrEqualTo(1_000_000);
        assertThat(fitting).as("of %d pairs", pairs).isBetween(pairs / 500, pairs / 2);
    }

    private Map<UUID, Wish> wishes(int count) {
        RealRules rules = new RealRules(random, real, reports);
        Map<UUID, Wish> wishes = new TreeMap<>();
        while (wishes.size() < count) {
            wishes.put(new UUID(random.nextLong(), random.nextLong()), rules.wish());
        }
        return wishes;
    }
}
