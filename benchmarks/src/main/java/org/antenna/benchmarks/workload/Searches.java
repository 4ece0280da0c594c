package org.antenna.benchmarks.workload;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What people type into a search and click beside it: mostly one word, often two, now and then a phrase, alternatives or a
 * filter alone. Popular words most; every sixth search is for something rare.
 */
public final class Searches {
    /**
     * @param kind of question, for tables
     * @param text as typed; null when only filters are set
     * @param filters by the names of the catalogue's search: topic, country, mission
     */
    public record Search(String kind, @Nullable String text, Map<String, String> filters) {}

    private final Interests interests;
    private final RandomGenerator random;

    Searches(Interests interests, RandomGenerator random) {
        this.interests = interests;
        this.random = random;
    }

    public Search next() {
        int kind = random.nextInt(100);
        if (kind < 30) {
            return new Search("a popular word or phrase", interests.common(random), Map.of());
        }
        if (kind < 46) {
            return new Search("a rare word or phrase", interests.rare(random), Map.of());
        }
        if (kind < 66) {
            return new Search("two words", interests.common(random) + " " + interests.common(random), Map.of());
        }
        if (kind < 74) {
            return new Search("either of some", interests.anyCommon(random, 4), Map.of());
        }
        if (kind < 80) {
            return new Search(
                    "one and not the other", interests.common(random) + " -" + interests.common(random), Map.of());
        }
        if (kind < 94) {
            return new Search("a word and a filter", interests.common(random), filter());
        }
        return new Search("a filter alone", null, filter());
    }

    private Map<String, String> filter() {
        Map<String, String> filters = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            filters.put("topic", interests.topics(random, 1).topics().getFirst());
        } else {
            filters.put("country", interests.countries(random, 1).countries().getFirst());
        }
        return filters;
    }
}
