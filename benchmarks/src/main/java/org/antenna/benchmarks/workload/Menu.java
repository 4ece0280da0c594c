package org.antenna.benchmarks.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antenna.matching.Vocabulary;

/**
 * The codes that reports bear and wishes name, each list from popular to seldom.
 *
 * @param topics those of the second level
 * @param areas topics of the first level
 * @param countries of a mission of ours each, ISO 3166-1 alpha-2
 * @param missions an embassy in every country, consulates in the most popular ones
 * @param series those of the catalogue and some more
 */
record Menu(
        List<String> topics,
        List<String> areas,
        List<String> groups,
        List<String> countries,
        List<String> missions,
        List<String> series,
        Vocabulary vocabulary) {
    private static final int COUNTRIES = 125;
    private static final int CONSULATES = 25;
    private static final int SERIES = 30;
    private static final String HOME = "CN";

    /** Reads the vocabulary of the catalogue below the root of the project. */
    static Menu read(Path root, long seed) throws IOException {
        Path folder = root.resolve("briefing-catalog/src/main/resources/vocabulary");
        Map<String, String> parents = new HashMap<>();
        List<String> areas = new ArrayList<>();
        for (JsonNode topic : json(folder.resolve("topics.json"))) {
            if (topic.path("parent").isNull()) {
                areas.add(topic.path("code").asText());
            } else {
                parents.put(topic.path("code").asText(), topic.path("parent").asText());
            }
        }
        Map<String, Set<String>> groups = new HashMap<>();
        for (JsonNode group : json(folder.resolve("country-groups.json"))) {
            groups.put(
                    group.path("code").asText(),
                    new HashSet<>(group.path("members").findValuesAsText("country")));
        }
        List<String> countries = popular(
                        groups.values().stream()
                                .flatMap(Set::stream)
                                .distinct()
                                .sorted()
                                .filter(code -> !code.equals(HOME))
                                .toList(),
                        seed)
                .stream()
                .limit(COUNTRIES)
                .toList();
        return new Menu(
                popular(parents.keySet().stream().sorted().toList(), seed),
                popular(areas, seed),
                popular(groups.keySet().stream().sorted().toList(), seed),
                countries,
                missions(countries),
                series(json(folder.resolve("series.json"))),
                new Vocabulary(parents, groups));
    }

    private static List<String> missions(List<String> countries) {
        return IntStream.range(0, countries.size())
                .boxed()
                .flatMap(rank -> {
                    String country = countries.get(rank).toLowerCase(Locale.ROOT);
                    return rank < CONSULATES
                            ? Stream.of("embassy-" + country, "consulate-" + country)
                            : Stream.of("embassy-" + country);
                })
                .toList();
    }

    private static List<String> series(JsonNode known) {
        List<String> series = new ArrayList<>();
        known.forEach(each -> series.add(each.path("code").asText()));
        for (int number = series.size() + 1; number <= SERIES; number++) {
            series.add("line-" + number);
        }
        return List.copyOf(series);
    }

    /** The country that a mission of {@link #missions} is in. */
    static String host(String mission) {
        return mission.substring(mission.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
    }

    private static List<String> popular(List<String> codes, long seed) {
        List<String> shuffled = new ArrayList<>(codes);
        Collections.shuffle(shuffled, new Random(seed));
        return List.copyOf(shuffled);
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file));
    }
}
