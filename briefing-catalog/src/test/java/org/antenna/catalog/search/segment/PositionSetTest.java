package org.antenna.catalog.search.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PositionSetTest {
    @Test
    void any_set_is_read_as_it_was_written_and_takes_no_more_than_a_bit_for_each_position() {
        long seed = Long.getLong("antenna.test.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int run = 0; run < 500; run++) {
            int size = 1 + random.nextInt(run % 10 == 0 ? 65_536 : 300);
            BitSet set = new BitSet();
            for (int left = random.nextInt(1 + random.nextInt(size)); left >= 0; left--) {
                set.set(random.nextInt(size));
            }
            char[] sorted = new char[set.cardinality() + 1];
            int count = 0;
            for (int at = set.nextSetBit(0); at >= 0; at = set.nextSetBit(at + 1)) {
                sorted[count++] = (char) at;
            }
            byte[] bytes = PositionSet.encode(sorted, count, size);
            List<Integer> told = new ArrayList<>();
            PositionSet.each(bytes, told::add);
            assertThat(PositionSet.decode(bytes)).as("seed %d", seed).isEqualTo(set);
            assertThat(told).as("seed %d", seed).isEqualTo(set.stream().boxed().toList());
            assertThat(bytes.length).isLessThanOrEqualTo(1 + (size + 7) / 8);
        }
    }

    @Test
    void nothing_is_the_empty_set() {
        assertThat(PositionSet.decode(null).isEmpty()).isTrue();
    }
}
