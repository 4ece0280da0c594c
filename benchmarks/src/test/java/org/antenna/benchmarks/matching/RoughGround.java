package org.antenna.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.RuleCheck;
import org.antenna.matching.Wish;
import org.antenna.text.Text;

/** Wishes and reports of few words that meet often, with everything that cuts a text in other ways: marks, gaps, scripts. */
final class RoughGround {
    private static final List<String> WORDS = List.of(
            "跳", "台", "滑", "雪", "跳台", "滑雪", "跳台滑雪", "𠮷", "ガ", "서", "ski", "jump", "Oslo", "5G", "3.5", "U.S.", "é",
            "снег");
    private static final List<String> BETWEEN = List.of("", "", " ", "-", ". ", "，", "。", "\n\n", "·", "(", "|", "\n");
    private static final List<String> TOPICS = List.of("sport", "sport.winter", "city.smart");
    private static final List<String> PLACES = List.of("NO", "SE", "TH");
    private static final List<String> GROUPS = List.of("NORDIC", "ASEAN");
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final RandomGenerator random;

    RoughGround(RandomGenerator random) {
        this.random = random;
    }

    Wish wish() {
        if (random.nextInt(20) == 0) {
            return new Wish.OfSeries("line-" + random.nextInt(3));
        }
        while (true) {
            Rule rule = new Rule(criteria(2), criteria(2), criteria(1));
            if (RuleCheck.problems(rule).isEmpty()) {
                return new Wish.OfRule(rule);
            }
        }
    }

    ReportFacts report() {
        return new ReportFacts(
                random.nextBoolean() ? "line-" + random.nextInt(3) : null,
                some(TOPICS, 2),
                some(PLACES, 2),
                "embassy-" + random.nextInt(3),
                List.of(random.nextBoolean() ? "zh-Hans" : "en"),
                Text.of(words(6), words(30)));
    }

    private List<Criterion> criteria(int most) {
        List<Criterion> criteria = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            boolean facets = random.nextInt(3) == 0;
            criteria.add(new Criterion(
                    facets ? some(TOPICS, 1) : List.of(),
                    facets ? some(PLACES, 1) : List.of(),
                    facets ? some(GROUPS, 1) : List.of(),
                    facets ? List.of("embassy-" + random.nextInt(3)) : List.of(),
                    random.nextInt(6) == 0 ? some(LANGUAGES, 1) : List.of(),
                    facets ? null : query(2)));
        }
        return criteria;
    }

    private String query(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 7)) {
            case 0, 1 -> '"' + words(3).replace("\n", " ") + '"';
            case 2 -> one(WORDS);
            case 3 -> "-(" + query(depth - 1) + ")";
            case 4 -> "(" + query(depth - 1) + " OR " + query(depth - 1) + ")";
            default -> query(depth - 1) + " " + query(depth - 1);
        };
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder(one(WORDS));
        for (int left = random.nextInt(most); left > 0; left--) {
            words.append(one(BETWEEN)).append(one(WORDS));
        }
        return words.toString();
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
