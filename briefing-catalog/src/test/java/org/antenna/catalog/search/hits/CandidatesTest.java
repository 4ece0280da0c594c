package org.antenna.catalog.search.hits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.catalog.search.hits.Candidates.Candidate;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.antenna.contracts.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pages_hold_each_position_once_and_in_order_however_they_lie_in_segments(boolean scored) {
        long seed = Long.getLong("antenna.test.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<SegmentColumns> segments =
                List.of(segment(random, 0, 90), segment(random, 90, 3), segment(random, 93, 40));
        List<int[]> scores = segments.stream()
                .map(one -> random.ints(one.size(), 0, scored ? 9 : 1).toArray())
                .toList();
        List<Key> expected = new ArrayList<>();
        for (int number = 0; number < segments.size(); number++) {
            for (int at = 0; at < segments.get(number).size(); at++) {
                expected.add(new Key(
                        scores.get(number)[at],
                        segments.get(number).listed(at),
                        segments.get(number).id(at)));
            }
        }
        expected.sort(null);
        List<Key> paged = new ArrayList<>();
        Candidates page;
        do {
            page = new Candidates(7, paged.isEmpty() ? null : paged.getLast());
            for (int number = 0; number < segments.size(); number++) {
                BitSet all = new BitSet();
                all.set(0, segments.get(number).size());
                page.add(number, segments.get(number), all, scored ? scores(scores.get(number)) : null);
            }
            assertThat(page.count()).as("seed %d", seed).isEqualTo(expected.size() - paged.size());
            page.first().stream().map(Candidate::key).forEach(paged::add);
        } while (page.count() > 0);
        assertThat(paged).as("seed %d", seed).isEqualTo(expected);
    }

    private static Scores scores(int[] byPosition) {
        Scores scores = new Scores();
        for (int at = 0; at < byPosition.length; at++) {
            BitSet one = new BitSet();
            one.set(at);
            for (int left = byPosition[at]; left > 0; left -= left >= 2 ? 2 : 1) {
                scores.add(one, left >= 2 ? 1 : 0);
            }
        }
        return scores;
    }

    private static SegmentColumns segment(RandomGenerator random, int first, int count) {
        List<Facts> facts = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            facts.add(new Facts(
                    new UUID(number, 1),
                    1,
                    "m",
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    new Audience(Set.of(), Set.of(), Set.of()),
                    Instant.ofEpochSecond(random.nextInt(10))));
        }
        facts.sort(SegmentColumns.NEWEST_FIRST);
        return SegmentColumns.of(facts);
    }
}
