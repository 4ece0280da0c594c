package org.antenna.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.catalog.search.Filing.Segment;
import org.junit.jupiter.api.Test;

class FilingPolicyTest {
    @Test
    void a_million_reports_end_in_few_segments_and_none_is_written_often() {
        long seed = Long.getLong("antenna.test.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Segment> segments = new ArrayList<>();
        long next = 0;
        long written = 0;
        int filed = 0;
        while (filed < 1_000_000) {
            int batch = 128 + random.nextInt(4_000);
            segments.add(new Segment(next++, batch, batch));
            filed += batch;
            written += batch;
            List<Long> chosen = FilingPolicy.merge(segments);
            while (!chosen.isEmpty()) {
                Set<Long> ids = new HashSet<>(chosen);
                int sum = segments.stream()
                        .filter(one -> ids.contains(one.id()))
                        .mapToInt(Segment::living)
                        .sum();
                assertThat(sum).as("seed %d", seed).isBetween(1, FilingPolicy.LARGEST);
                segments.removeIf(one -> ids.contains(one.id()));
                segments.add(new Segment(next++, sum, sum));
                written += sum;
                chosen = FilingPolicy.merge(segments);
            }
        }
        assertThat(segments).as("seed %d", seed).hasSizeLessThan(45);
        assertThat(written).as("seed %d", seed).isLessThan(5L * filed);
    }

    @Test
    void a_segment_that_lost_much_is_written_again_alone() {
        assertThat(FilingPolicy.merge(List.of(new Segment(1, 60_000, 60_000), new Segment(2, 60_000, 40_000))))
                .containsExactly(2L);
        assertThat(FilingPolicy.merge(List.of(new Segment(1, 500, 0)))).containsExactly(1L);
        assertThat(FilingPolicy.merge(List.of(new Segment(1, 60_000, 56_000)))).containsExactly(1L);
        assertThat(FilingPolicy.merge(List.of(new Segment(1, 60_000, 58_000)))).isEmpty();
    }

    @Test
    void all_is_well_with_a_few_of_each_size() {
        assertThat(FilingPolicy.merge(List.of(
                        new Segment(1, 60_000, 60_000), new Segment(2, 20_000, 20_000), new Segment(3, 900, 900))))
                .isEmpty();
    }
}
