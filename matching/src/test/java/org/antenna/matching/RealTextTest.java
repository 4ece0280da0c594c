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
import org.antenna.text.Text;
import org.junit.jupiter.api.Test;

class RealTextTest {
    /** Set {@code -Dantenna.test.seed} to replay a run. */
    private final long seed = Long.getLong("antenna.test.seed", System.nanoTime());

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    private final RealReports real = RealReports.read();
    private final List<ReportFacts> reports = reports();

    @Test
    void a_million_pairs_of_rules_and_reports_that_people_wrote_agree_with_a_straight_evaluation() {
        Map<UUID, Wish> wishes = wishes(Math.ceilDiv(1_000_000, reports.size()));
        RuleIndex index = new RuleIndex();
        index.putAll(wishes.entrySet().stream()
                .map(wish -> new RuleIndex.Entry(wish.getKey(), wish.getValue()))
                .toList());
        ObviousEvaluator evaluator = new ObviousEvaluator(Vocabulary.EMPTY);
        List<Set<UUID>> expected = reports.parallelStream()
                .map(report -> fitting(wishes, evaluator, report))
                .toList();

        agrees(index, expected, "by gates that were guessed");
        index.rebuild();
        agrees(index, expected, "by gates that were learned");

        long pairs = (long) wishes.size() * reports.size();
        long fitting = expected.stream().mapToLong(Set::size).sum();
        System.out.printf("RealTextTest seed %d: %d of %d pairs fit%n", seed, fitting, pairs);
        assertThat(pairs).isGreaterThanOrEqualTo(1_000_000);
        assertThat(fitting).as("of %d pairs", pairs).isBetween(pairs / 500, pairs / 2);
    }

    private void agrees(RuleIndex index, List<Set<UUID>> expected, String how) {
        for (int at = 0; at < reports.size(); at++) {
            assertThat(index.match(reports.get(at)))
                    .as("seed %d, report %d, %s", seed, at, how)
                    .containsExactlyInAnyOrderElementsOf(expected.get(at));
        }
    }

    private static Set<UUID> fitting(Map<UUID, Wish> wishes, ObviousEvaluator evaluator, ReportFacts report) {
        Set<UUID> fitting = new HashSet<>();
        wishes.forEach((id, wish) -> {
            if (evaluator.fits(wish, report)) {
                fitting.add(id);
            }
        });
        return fitting;
    }

    /** A third as they were written; the others with a stretch of Chinese and one of English, cut anywhere. */
    private List<ReportFacts> reports() {
        List<ReportFacts> written = real.facts();
        List<ReportFacts> reports = new ArrayList<>();
        for (int number = 0; number < 480; number++) {
            ReportFacts like = written.get(random.nextInt(written.size()));
            reports.add(number % 3 == 0 ? like : mixed(like));
        }
        return reports;
    }

    private ReportFacts mixed(ReportFacts like) {
        return new ReportFacts(
                like.series(),
                like.topics(),
                like.about(),
                like.mission(),
                List.of("zh", "en"),
                Text.of(stretch(real.texts("zh"), 600), stretch(real.texts("en"), 1_200)));
    }

    private String stretch(List<String> texts, int length) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(Math.max(1, text.length() - length));
        return text.substring(from, Math.min(text.length(), from + length));
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
