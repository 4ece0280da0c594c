package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.matching.index.RuleIndex;
import org.antenna.text.Text;
import org.junit.jupiter.api.Test;

/** Two readers while one thread changes without a pause. {@code -Dantenna.stress.seconds=60} for the long run. */
class StressTest {
    private static final int WISHES = 6_000;

    private final Duration length = Duration.ofSeconds(Long.getLong("antenna.stress.seconds", 4));
    private final List<Wish> fitting = List.of(
            Rules.wish("all country=NO"),
            Rules.wish("all text=跳台"),
            Rules.wish("all topic=sport.winter; any text=accounts; any text=ski jump; none country=SE"),
            Rules.wish("all mission=embassy-oslo; all text=(跳台 OR 冰壶) -石油"));
    private final List<Wish> others = List.of(
            Rules.wish("all country=SE"),
            Rules.wish("all text=冰壶"),
            Rules.wish("all topic=sport.winter; none text=跳台"),
            Rules.wish("series=industry-trends"));

    /** Set {@code -Dantenna.test.seed} to replay the changes. */
    private final long seed = Long.getLong("antenna.test.seed", System.nanoTime());

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    private final ReportFacts report = report();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void readers_see_what_returned_before_they_began_each_once_and_nothing_that_does_not_fit() throws Exception {
        long end = System.nanoTime() + length.toNanos();
        int rebuilds = 0;
        long matches = 0;
        do {
            added.set(0);
            done.set(false);
            RuleIndex index = new RuleIndex();
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Integer>> readers = IntStream.range(0, 2)
                        .mapToObj(reader -> threads.submit(reading(index)))
                        .toList();
                change(index);
                done.set(true);
                for (Future<Integer> reader : readers) {
                    matches += reader.get();
                }
            }
            rebuilds += index.figures().rebuilds();
        } while (System.nanoTime() < end);
        System.out.printf("StressTest seed %d: %d matches beside %d rebuilds%n", seed, matches, rebuilds);
        assertThat(rebuilds).isPositive();
        assertThat(matches).isPositive();
    }

    /** Wishes that fit come one after the other, each with words of its own, and are replaced; the rest comes and goes. */
    private void change(RuleIndex index) {
        for (int number = 0; number < WISHES; number++) {
            index.put(fits(number), ownWords(number));
            added.set(number + 1);
            index.put(fits(random.nextInt(number + 1)), fitting.get(random.nextInt(fitting.size())));
            UUID other = new UUID(1, random.nextInt(500));
            if (random.nextInt(3) == 0) {
                index.remove(other);
            } else {
                index.put(other, others.get(random.nextInt(others.size())));
            }
            if (number % 1_500 == 1_499) {
                index.rebuild();
            }
        }
    }

    /** Of each word that a wish brings the report has one too. */
    private static Wish ownWords(int number) {
        String text = switch (number % 4) {
            case 0 -> "\"" + word(number) + " jump\"";
            case 1 -> han(number);
            case 2 -> word(number);
            default -> word(number) + "雪";
        };
        Criterion criterion = new Criterion(List.of(), List.of(), List.of(), List.of(), List.of(), text);
        return new Wish.OfRule(new Rule(List.of(criterion), List.of(), List.of(), number % 8 == 2));
    }

    private static ReportFacts report() {
        String words = IntStream.range(0, WISHES)
                .mapToObj(number -> switch (number % 4) {
                    case 0 -> word(number) + " jump. ";
                    case 1 -> han(number) + "。";
                    case 2 -> word(number) + (number % 8 == 2 ? "s. " : ". ");
                    default -> word(number) + "雪。";
                })
                .collect(Collectors.joining());
        return new ReportFacts(
                null,
                Reports.OSLO.topics(),
                Reports.OSLO.about(),
                Reports.OSLO.mission(),
                Reports.OSLO.languages(),
                Text.of("跳台 ski jump accounts", words));
    }

    /** Letters only, and none of an ending. */
    private static String word(int number) {
        return "zor"
                + Integer.toString(number, 10)
                        .chars()
                        .mapToObj(digit -> "" + (char) ('b' + 2 * (digit - '0')))
                        .collect(Collectors.joining())
                + "k";
    }

    private static String han(int number) {
        return Character.toString(0x4E00 + number % 5_000) + Character.toString(0x6000 + number / 4);
    }

    private Callable<Integer> reading(RuleIndex index) {
        return () -> {
            int matches = 0;
            while (!done.get()) {
                int before = added.get();
                List<UUID> found = index.match(report);
                int after = added.get() + 1;
                Set<UUID> distinct = new HashSet<>(found);
                assertThat(found).hasSize(distinct.size()).hasSizeBetween(before, after);
                assertThat(IntStream.range(0, before).mapToObj(StressTest::fits))
                        .allMatch(distinct::contains);
                assertThat(distinct).allMatch(id -> id.getMostSignificantBits() == 0);
                matches++;
            }
            return matches;
        };
    }

    private static UUID fits(int number) {
        return new UUID(0, number);
    }
}
