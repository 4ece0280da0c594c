package org.antenna.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antenna.text.Text;

/** Reports that people wrote, in English and Chinese: the real ones beside the project where they are, and the demo's. */
record RealReports(List<JsonNode> lines) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static RealReports read() {
        Path root = Path.of(System.getProperty("antenna.root", ".."));
        Path real = Path.of(System.getProperty(
                        "antenna.corpora", root.resolve("../shared/corpora").toString()))
                .resolve("country-profiles.jsonl");
        List<JsonNode> lines = new ArrayList<>();
        Stream.of(root.resolve("sandbox/src/main/resources/demo/reports.jsonl"), real)
                .filter(file -> !file.equals(real) || Files.isRegularFile(file))
                .forEach(file -> lines.addAll(read(file)));
        return new RealReports(lines);
    }

    List<ReportFacts> facts() {
        return lines.stream().map(RealReports::facts).toList();
    }

    /** Chinese titles, summaries and bodies, and English ones. */
    List<String> texts(String language) {
        return lines.stream()
                .filter(line -> line.path("language").asText().equals(language))
                .map(RealReports::text)
                .toList();
    }

    private static ReportFacts facts(JsonNode line) {
        return new ReportFacts(
                line.path("series").isTextual() ? line.path("series").asText() : null,
                strings(line.path("topics")),
                strings(line.path("about")),
                line.path("mission").asText(),
                List.of(line.path("language").asText()),
                Text.of(
                        line.path("title").asText(),
                        line.path("summary").asText(),
                        line.path("body").asText()));
    }

    private static String text(JsonNode line) {
        return line.path("title").asText() + "\n\n" + line.path("body").asText();
    }

    static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(each -> values.add(each.asText()));
        return values;
    }

    private static List<JsonNode> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(RealReports::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
