package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.antenna.matching.index.RuleIndex;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
    private final RuleIndex index = new RuleIndex();

    @Test
    void each_wish_that_fits_comes_once() {
        index.put(Ids.of("b"), Rules.wish("any country=NO; any mission=embassy-oslo; any text=跳台 OR ski"));
        index.put(Ids.of("a"), Rules.wish("series=science-innovation"));
        index.put(Ids.of("c"), Rules.wish("all country=JP"));

        assertThat(matched()).containsExactlyInAnyOrder(Ids.of("a"), Ids.of("b"));
        assertThat(index.size()).isEqualTo(3);
    }

    @Test
    void a_removed_wish_is_matched_no_more() {
        index.put(Ids.of("a"), Rules.wish("all country=NO"));
        index.put(Ids.of("b"), Rules.wish("all country=NO"));

        index.remove(Ids.of("a"));
        index.remove(Ids.of("never-there"));

        assertThat(matched()).containsExactly(Ids.of("b"));
    }

    @Test
    void a_replaced_wish_counts_alone() {
        index.put(Ids.of("a"), Rules.wish("all country=NO"));

        index.put(Ids.of("a"), Rules.wish("all country=JP"));

        assertThat(matched()).isEmpty();
        assertThat(index.match(Reports.TOKYO)).containsExactly(Ids.of("a"));
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void a_rule_with_problems_leaves_the_wish_that_was_there() {
        index.put(Ids.of("a"), Rules.wish("all country=NO"));

        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> index.put(Ids.of("a"), Rules.wish("all text=NOT ski")));

        assertThat(matched()).containsExactly(Ids.of("a"));
    }

    @Test
    void a_topic_stands_for_those_below_it_as_of_now() {
        index.put(Ids.of("a"), Rules.wish("all topic=leisure"));
        assertThat(matched()).isEmpty();

        index.vocabulary(new Vocabulary(Map.of("sport.winter", "sport", "sport", "leisure"), Map.of()));
        assertThat(matched()).containsExactly(Ids.of("a"));

        index.vocabulary(new Vocabulary(Map.of("sport.winter", "sport"), Map.of()));
        assertThat(matched()).isEmpty();
    }

    @Test
    void a_group_stands_for_its_members_as_of_now() {
        index.put(Ids.of("a"), Rules.wish("all group=NORDIC"));
        assertThat(matched()).isEmpty();

        index.vocabulary(new Vocabulary(Map.of(), Map.of("NORDIC", Set.of("NO"))));
        assertThat(matched()).containsExactly(Ids.of("a"));

        index.vocabulary(new Vocabulary(Map.of(), Map.of("NORDIC", Set.of("SE"))));
        assertThat(matched()).isEmpty();
    }

    @Test
    void a_circle_of_topics_ends() {
        index.vocabulary(new Vocabulary(Map.of("sport.winter", "sport", "sport", "sport.winter"), Map.of()));
        index.put(Ids.of("a"), Rules.wish("all topic=sport"));

        assertThat(matched()).containsExactly(Ids.of("a"));
    }

    @Test
    void a_wish_that_is_replaced_all_the_time_is_never_seen_as_neither() throws Exception {
        List<Wish> wishes =
                List.of(Rules.wish("all country=NO"), Rules.wish("all text=跳台"), Rules.wish("all topic=sport.winter"));
        index.put(Ids.of("a"), wishes.getFirst());
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> reader = () -> {
            int missed = 0;
            do {
                missed += matched().equals(List.of(Ids.of("a"))) ? 0 : 1;
            } while (!done.get());
            return missed;
        };
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> missed =
                    IntStream.range(0, 2).mapToObj(i -> readers.submit(reader)).toList();
            for (int round = 0; round < 3_000; round++) {
                index.put(Ids.of("a"), wishes.get(round % wishes.size()));
            }
            done.set(true);
            assertThat(missed).allSatisfy(each -> assertThat(each.get()).isZero());
        }
    }

    private List<UUID> matched() {
        return index.match(Reports.OSLO);
    }
}
