package org.antenna.catalog.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.antenna.contracts.Rendition;

/** Reports of the corpus beside the project, and what Chinese the demo has. Fails when either is missing. */
record CorpusReports(List<JsonNode> english, List<String> chinese) {
    static CorpusReports read() {
        Path root = Path.of(System.getProperty("antenna.root", ".."));
        Path corpora = Path.of(System.getProperty(
                "antenna.corpora", root.resolve("../shared/corpora").toString()));
        List<String> chinese = lines(root.resolve("sandbox/src/main/resources/demo/reports.jsonl")).stream()
                .filter(line -> line.path("language").asText().equals("zh"))
                .map(line ->
                        line.path("title").asText() + "\n\n" + line.path("body").asText())
                .toList();
        return new CorpusReports(lines(corpora.resolve("country-profiles.jsonl")), chinese);
    }

    /** Every second one as it is; the others with a Chinese rendition, cut anywhere, before it. */
    List<Rendition> renditions(int number, RandomGenerator random) {
        JsonNode line = english.get(number);
        Rendition written = new Rendition(
                "en",
                line.path("title").asText(),
                number % 3 == 0 ? stretch(line.path("body").asText(), 150, random) : "",
                line.path("body").asText());
        if (number % 2 == 0) {
            return List.of(written);
        }
        String text = chinese.get(random.nextInt(chinese.size()));
        Rendition added =
                new Rendition("zh", stretch(text, 20, random), stretch(text, 60, random), stretch(text, 800, random));
        return List.of(added, written);
    }

    private static String stretch(String text, int length, RandomGenerator random) {
        int[] characters = text.codePoints().toArray();
        int from = random.nextInt(Math.max(1, characters.length - length));
        String cut = new String(characters, from, Math.min(length, characters.length - from));
        return cut.isBlank() ? "雪" : cut;
    }

    private static List<JsonNode> lines(Path file) {
        ObjectMapper json = new ObjectMapper();
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    lines.add(json.readTree(line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
