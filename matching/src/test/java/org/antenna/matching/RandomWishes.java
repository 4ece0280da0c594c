package org.antenna.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.matching.Vocabulary.Membership;
import org.antenna.text.Text;

/** Wishes, reports and vocabularies from few values, so that they meet often. */
final class RandomWishes {
    private static final List<String> TOPICS = List.of("a", "a.b", "a.c", "d", "d.e", "f");
    private static final List<String> COUNTRIES = List.of("NO", "SE", "JP", "TH", "VN");
    private static final List<String> GROUPS = List.of("G1", "G2", "G3");
    private static final List<String> MISSIONS = List.of("oslo", "tokyo", "bangkok");
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final List<String> SERIES = List.of("s1", "s2");
    private static final List<String> PIECES = List.of(
            "跳", "台", "滑", "雪", "跳台", "滑雪", "ski", "jump", "Oslo", "5G", "oil", "skis", "снег", "𠮷", "ガ", "，", " ",
            " ", "-", ". ");

    private final RandomGenerator random;

    RandomWishes(RandomGenerator random) {
        this.random = random;
    }

    /** One that passes its check; what does not is thrown away. */
    Wish wish() {
        if (random.nextInt(6) == 0) {
            return new Wish.OfSeries(one(SERIES));
        }
        while (true) {
            Rule rule = new Rule(criteria(3), criteria(3), criteria(2), random.nextInt(4) == 0);
            if (RuleCheck.problems(rule).isEmpty()) {
                return new Wish.OfRule(rule);
            }
        }
    }

    ReportFacts report() {
        return new ReportFacts(
                random.nextBoolean() ? one(SERIES) : null,
                some(TOPICS, 2),
                some(COUNTRIES, 2),
                one(MISSIONS),
                some(LANGUAGES, 2),
                Text.of(words(12), words(20)),
                day());
    }

    Vocabulary vocabulary() {
        Map<String, String> parents = new HashMap<>();
        for (int at = 1; at < TOPICS.size(); at++) {
            if (random.nextInt(3) > 0) {
                parents.put(TOPICS.get(at), TOPICS.get(random.nextInt(at)));
            }
        }
        Map<String, List<String>> replacedBy = new HashMap<>();
        for (String topic : TOPICS) {
            if (random.nextInt(6) == 0) {
                List<String> successors = new ArrayList<>(some(TOPICS, 2));
                successors.remove(topic);
                replacedBy.put(topic, successors);
            }
        }
        Map<String, List<Membership>> groups = new HashMap<>();
        GROUPS.forEach(group -> groups.put(
                group,
                some(COUNTRIES, 3).stream()
                        .map(country -> new Membership(country, maybe(day()), maybe(day())))
                        .toList()));
        return new Vocabulary(parents, replacedBy, groups);
    }

    private LocalDate day() {
        return LocalDate.EPOCH.plusDays(random.nextInt(20));
    }

    private LocalDate maybe(LocalDate day) {
        return random.nextBoolean() ? day : null;
    }

    String query(int depth) {
        int choice = random.nextInt(depth == 0 ? 3 : 8);
        return switch (choice) {
            case 0, 1 -> "\"" + words(3) + "\"";
            case 2 -> one(PIECES.subList(0, 15));
            case 3 -> "-(" + query(depth - 1) + ")";
            case 4, 5 -> "(" + query(depth - 1) + " OR " + query(depth - 1) + ")";
            default -> query(depth - 1) + " " + query(depth - 1);
        };
    }

    private List<Criterion> criteria(int most) {
        List<Criterion> criteria = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            criteria.add(new Criterion(
                    seldom(TOPICS),
                    seldom(COUNTRIES),
                    seldom(GROUPS),
                    seldom(MISSIONS),
                    random.nextInt(8) == 0 ? some(LANGUAGES, 1) : List.of(),
                    random.nextInt(3) == 0 ? query(2) : null));
        }
        return criteria;
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int left = 1 + random.nextInt(most); left > 0; left--) {
            words.append(one(PIECES));
        }
        return words.toString();
    }

    private List<String> seldom(List<String> values) {
        return random.nextInt(3) == 0 ? some(values, 2) : List.of();
    }

    private List<String> some(List<String> values, int most) {
        List<String> some = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            some.add(one(values));
        }
        return some;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
