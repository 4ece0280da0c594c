package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.matching.index.RuleIndex;
import org.antenna.matching.index.RuleIndex.Entry;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private static final int ENOUGH_FOR_A_REBUILD = 5_000;

    /** Set {@code -Dantenna.test.seed} to replay a run. */
    private final long seed = Long.getLong("antenna.test.seed", System.nanoTime());

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    private final RandomWishes wishes = new RandomWishes(random);
    private final Map<UUID, Wish> mirror = new TreeMap<>();
    private final Deque<Runnable> begun = new ArrayDeque<>();
    private final RuleIndex index = new RuleIndex(begun::add);

    @Test
    void what_changes_during_a_rebuild_counts_before_and_after_it() {
        while (begun.isEmpty()) {
            change(ENOUGH_FOR_A_REBUILD);
        }
        for (int step = 0; step < 2_000; step++) {
            change(ENOUGH_FOR_A_REBUILD);
        }
        agrees("during the rebuild");

        begun.remove().run();

        assertThat(index.figures().rebuilds()).isEqualTo(1);
        agrees("after the rebuild");
        change(ENOUGH_FOR_A_REBUILD);
        agrees("with a change since");
    }

    @Test
    void many_at_once_replace_what_has_their_ids_and_leave_out_what_is_wrong() {
        for (int step = 0; step < 3_000; step++) {
            change(3_000);
        }
        List<Entry> bulk = new ArrayList<>();
        for (int number = 0; number < 4_000; number++) {
            UUID id = id(random.nextInt(6_000));
            Wish wish = wishes.wish();
            mirror.put(id, wish);
            bulk.add(new Entry(id, wish));
        }
        UUID wrong = id(random.nextInt(3_000));
        bulk.add(new Entry(wrong, Rules.wish("all text=NOT ski")));

        List<RuleIndex.Refused> refused = index.putAll(bulk);

        assertThat(refused).extracting(RuleIndex.Refused::id).containsExactly(wrong);
        assertThat(index.size()).isEqualTo(mirror.size());
        agrees("after the bulk");
    }

    @Test
    void rebuilds_that_fail_leave_the_index_as_it_is_and_are_not_tried_at_every_change() {
        int[] tries = new int[1];
        RuleIndex refusing = new RuleIndex(rebuild -> {
            tries[0]++;
            throw new RejectedExecutionException("no thread");
        });
        for (int added = 0; added < 2 * ENOUGH_FOR_A_REBUILD; added++) {
            refusing.put(id(added), Rules.wish("all country=NO"));
        }

        assertThat(tries[0]).isBetween(1, 3);
        assertThat(refusing.match(Reports.OSLO)).hasSize(2 * ENOUGH_FOR_A_REBUILD);

        refusing.rebuild();

        assertThat(refusing.match(Reports.OSLO)).hasSize(2 * ENOUGH_FOR_A_REBUILD);
    }

    private void change(int ids) {
        UUID id = id(random.nextInt(ids));
        if (random.nextInt(6) == 0) {
            index.remove(id);
            mirror.remove(id);
        } else {
            Wish wish = wishes.wish();
            index.put(id, wish);
            mirror.put(id, wish);
        }
    }

    private void agrees(String when) {
        ObviousEvaluator evaluator = new ObviousEvaluator(Vocabulary.EMPTY);
        for (int left = 10; left > 0; left--) {
            ReportFacts report = wishes.report();
            List<UUID> expected = mirror.entrySet().stream()
                    .filter(wish -> evaluator.fits(wish.getValue(), report))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(index.match(report)).as("seed %d, %s", seed, when).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static UUID id(int number) {
        return new UUID(number, 7);
    }
}
