package org.antenna.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Seeded wishes over what the corpus holds: topics, topics above, countries, both, words, exclusions. */
class Wishes {
    private static final Pattern WORDS = Pattern.compile("\\b[a-z]{6,12}\\b|\\p{IsHan}{4}");

    private final Corpus corpus;
    private final RandomGenerator random;

    Wishes(Corpus corpus, RandomGenerator random) {
        this.corpus = corpus;
        this.random = random;
    }

    List<Wish> next(int count) {
        return IntStream.range(0, count).mapToObj(this::wish).toList();
    }

    private Wish wish(int number) {
        Optional<String> none = Optional.empty();
        String name = "wish " + number;
        return switch (number % 6) {
            case 0 -> new Wish(name, some("topics"), none, none, none);
            case 1 -> new Wish(name, none, some("about"), none, none);
            case 2 -> new Wish(name, some("topics"), some("about"), none, none);
            case 3 -> new Wish(name, none, none, Optional.of(word()), none);
            case 4 -> new Wish(name, some("topics"), none, Optional.of(word()), some("about"));
            default ->
                number % 12 == 5
                        ? new Wish(name, some("topics").map(Wishes::above), none, Optional.of(word()), none)
                        : new Wish(name, none, some("about"), none, some("about"));
        };
    }

    private Optional<String> some(String field) {
        List<String> values = corpus.values(field);
        return Optional.of(values.get(random.nextInt(values.size())));
    }

    private static String above(String topic) {
        return topic.contains(".") ? topic.substring(0, topic.indexOf('.')) : topic;
    }

    private String word() {
        while (true) {
            JsonNode line = corpus.lines().get(random.nextInt(corpus.lines().size()));
            List<String> words = WORDS.matcher(line.path("body").asText())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (!words.isEmpty()) {
                return words.get(random.nextInt(words.size()));
            }
        }
    }
}
