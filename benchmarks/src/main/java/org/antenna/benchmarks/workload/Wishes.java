package org.antenna.benchmarks.workload;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.matching.Wish;
import org.antenna.matching.index.RuleIndex;

/** Wishes by number: each follows from the seed and its number alone, so any stretch of them can be had at any time. */
public final class Wishes {
    private static final int STANDARD = 20_000;

    private final Mix mix;
    private final int stemmed;
    private final long seed;
    private final Interests interests;

    Wishes(Mix mix, int stemmed, long seed, Interests interests) {
        this.mix = mix;
        this.stemmed = stemmed;
        this.seed = seed;
        this.interests = interests;
    }

    /** The wishes from the first number (inclusive) to the last (exclusive). */
    public List<RuleIndex.Entry> entries(long from, long to) {
        return LongStream.range(from, to)
                .parallel()
                .mapToObj(number -> new RuleIndex.Entry(id(number), wish(number)))
                .toList();
    }

    public static UUID id(long number) {
        return new UUID(scattered(number), number);
    }

    /** The finisher of MurmurHash3: neighbours must not draw from neighbouring parts of one sequence. */
    private static long scattered(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }

    public Wish wish(long number) {
        RandomGenerator random = new SplittableRandom(scattered(seed * 31 + number));
        if (number >= STANDARD && random.nextInt(100) < mix.repeated()) {
            return wish(random.nextInt(STANDARD));
        }
        Mix.Kind kind = mix.kind(random.nextInt(1_000));
        if (kind == Mix.Kind.SERIES) {
            return new Wish.OfSeries(interests.series(random));
        }
        Rule rule = mix == Mix.BROAD ? broad(kind, random) : selective(kind, random);
        boolean stemming = Math.floorMod(scattered(~number), 100) < stemmed;
        return new Wish.OfRule(stemming ? new Rule(rule.allOf(), rule.anyOf(), rule.noneOf(), true) : rule);
    }

    private Rule broad(Mix.Kind kind, RandomGenerator random) {
        Interests is = interests;
        return switch (kind) {
            case FACETS -> all(is.topics(random, 3), is.places(random));
            case FACET_AND_WORDS -> all(is.topics(random, 3), text(is.anyCommon(random, 5)));
            case WORDS -> all(text(is.anyCommon(random, 2) + " " + is.common(random)));
            case OR_GROUPS -> all(text(is.anyCommon(random, 4)), text(is.anyCommon(random, 4)), is.places(random));
            case NOT ->
                new Rule(
                        List.of(is.topics(random, 2), text(is.common(random) + " -" + is.common(random))),
                        List.of(),
                        List.of(is.countries(random, 2)));
            case SERIES -> throw new IllegalArgumentException("no rule");
        };
    }

    private Rule selective(Mix.Kind kind, RandomGenerator random) {
        Interests is = interests;
        return switch (kind) {
            case FACETS -> all(is.topics(random, 1), is.missions(random, 2));
            case FACET_AND_WORDS ->
                all(random.nextBoolean() ? is.topics(random, 1) : is.countries(random, 1), text(is.common(random)));
            case WORDS -> all(text(is.rare(random)));
            case OR_GROUPS ->
                new Rule(
                        List.of(is.places(random)),
                        List.of(text(is.anyRare(random, 3)), text(is.common(random) + " " + is.common(random))),
                        List.of());
            case NOT ->
                new Rule(
                        List.of(is.countries(random, 1), text(is.anyRare(random, 2) + " -" + is.common(random))),
                        List.of(),
                        List.of(is.topics(random, 2)));
            case SERIES -> throw new IllegalArgumentException("no rule");
        };
    }

    private static Rule all(Criterion... criteria) {
        return new Rule(List.of(criteria), List.of(), List.of());
    }

    private static Criterion text(String query) {
        return Interests.criterion(List.of(), List.of(), List.of(), List.of(), query);
    }
}
