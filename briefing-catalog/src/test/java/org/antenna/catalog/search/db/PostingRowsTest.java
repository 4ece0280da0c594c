package org.antenna.catalog.search.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PostingRowsTest {
    private static final String[] CHARACTERS = {"a", "雪", "\uD7FF", "\uE000", "\uFFFD", "𠀀", "𠮷", "🎿", "\uDBFF\uDFFD"
    };

    @Test
    void tokens_are_in_the_order_of_code_points_as_the_database_has_them() {
        long seed = Long.getLong("antenna.test.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> tokens = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            StringBuilder token = new StringBuilder();
            for (int length = random.nextInt(4); length >= 0; length--) {
                token.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
            }
            tokens.add(token.toString());
        }
        List<String> expected = new ArrayList<>(tokens);
        expected.sort((one, other) ->
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray()));

        tokens.sort(PostingRows::compare);

        assertThat(tokens).as("seed %d", seed).isEqualTo(expected);
        assertThat(expected).isNotEqualTo(sortedByUnits(expected));
    }

    private static List<String> sortedByUnits(List<String> tokens) {
        List<String> sorted = new ArrayList<>(tokens);
        Collections.sort(sorted);
        return sorted;
    }
}
