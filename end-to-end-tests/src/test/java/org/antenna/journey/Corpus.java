package org.antenna.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real reports where they are present beside the project, the project's own demo reports where they are not. */
record Corpus(Path missions, Path reports, List<JsonNode> lines) {

    static Corpus find() throws IOException {
        Path root = Path.of(System.getProperty("antenna.root", "."));
        Path real = Path.of(System.getProperty(
                "antenna.corpora", root.resolve("../shared/corpora").toString()));
        if (Files.isRegularFile(real.resolve("country-profiles.jsonl"))) {
            return read(real.resolve("missions.jsonl"), real.resolve("country-profiles.jsonl"));
        }
        Path demo = root.resolve("sandbox/src/main/resources/demo");
        return read(demo.resolve("missions.jsonl"), demo.resolve("reports.jsonl"));
    }

    private static Corpus read(Path missions, Path reports) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = Files.readAllLines(reports).stream()
                .filter(line -> !line.isBlank())
                .map(line -> parse(json, line))
                .toList();
        return new Corpus(missions, reports, lines);
    }

    private static JsonNode parse(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> values(String field) {
        return lines.stream()
                .flatMap(line -> strings(line.path(field)).stream())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(each -> values.add(each.asText()));
        return values;
    }
}
