package org.antenna.benchmarks.workload;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antenna.contracts.Criterion;
import org.jspecify.annotations.Nullable;

/** The criteria of which wishes are made. What many reports are about, many offices ask for. */
final class Interests {
    private final Menu menu;
    private final Terms terms;
    private final Zipf topic;
    private final Zipf area;
    private final Zipf group;
    private final Zipf country;
    private final Zipf mission;
    private final Zipf series;

    Interests(Menu menu, Terms terms) {
        this.menu = menu;
        this.terms = terms;
        topic = new Zipf(menu.topics().size(), 0.5);
        area = new Zipf(menu.areas().size(), 0.5);
        group = new Zipf(menu.groups().size(), 0.5);
        country = new Zipf(menu.countries().size(), 0.5);
        mission = new Zipf(menu.missions().size(), 0.5);
        series = new Zipf(menu.series().size(), 0.5);
    }

    String series(RandomGenerator random) {
        return series.draw(menu.series(), random);
    }

    /** One to {@code most} topics; now and then a whole area, where more than one may be asked for. */
    Criterion topics(RandomGenerator random, int most) {
        boolean wide = most > 1 && random.nextInt(4) == 0;
        return criterion(
                wide ? List.of(area.draw(menu.areas(), random)) : some(topic, menu.topics(), most, random),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    Criterion countries(RandomGenerator random, int most) {
        return criterion(List.of(), some(country, menu.countries(), most, random), List.of(), List.of(), null);
    }

    /** A few countries, or a group of them. */
    Criterion places(RandomGenerator random) {
        return random.nextInt(5) < 2
                ? criterion(List.of(), List.of(), List.of(group.draw(menu.groups(), random)), List.of(), null)
                : countries(random, 4);
    }

    Criterion missions(RandomGenerator random, int most) {
        return criterion(List.of(), List.of(), List.of(), some(mission, menu.missions(), most, random), null);
    }

    String common(RandomGenerator random) {
        return terms.common(random);
    }

    String rare(RandomGenerator random) {
        return terms.rare(random);
    }

    /** One to {@code most} of them, of which one is enough. */
    String anyCommon(RandomGenerator random, int most) {
        return any(() -> terms.common(random), most, random);
    }

    String anyRare(RandomGenerator random, int most) {
        return any(() -> terms.rare(random), most, random);
    }

    static Criterion criterion(
            List<String> topics,
            List<String> countries,
            List<String> groups,
            List<String> missions,
            @Nullable String text) {
        return new Criterion(topics, countries, groups, missions, List.of(), text);
    }

    private static String any(Supplier<String> term, int most, RandomGenerator random) {
        int count = 1 + random.nextInt(most);
        return count == 1
                ? term.get()
                : Stream.generate(term).limit(count).distinct().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static List<String> some(Zipf law, List<String> ranked, int most, RandomGenerator random) {
        return Stream.generate(() -> law.draw(ranked, random))
                .limit(1L + random.nextInt(most))
                .distinct()
                .toList();
    }
}
