package org.antenna.benchmarks.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.StreamSupport;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;

/** Reports of others in the import format, JSON Lines. */
record Corpus(List<JsonNode> lines) {
    static Corpus read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("The real reports are not at " + file + ". Say where they are: --corpus FILE");
        }
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(json.readTree(line));
            }
        }
        return new Corpus(List.copyOf(lines));
    }

    /** Title, summary and body of everything in this language. */
    String text(String language) {
        StringJoiner text = new StringJoiner("\n\n");
        for (JsonNode line : lines) {
            if (line.path("language").asText().equals(language)) {
                text.add(line.path("title").asText())
                        .add(line.path("summary").asText())
                        .add(line.path("body").asText());
            }
        }
        return text.toString();
    }

    List<ReportReleased> reports() {
        return lines.stream()
                .map(line -> Reports.released(
                        line.path("mission").asText(),
                        line.hasNonNull("series") ? line.path("series").asText() : null,
                        texts(line.path("topics")),
                        texts(line.path("about")),
                        List.of(new Rendition(
                                line.path("language").asText(),
                                line.path("title").asText(),
                                line.path("summary").asText(),
                                line.path("body").asText()))))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
