package org.antenna.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antenna.benchmarks.workload.Workload;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;

/**
 * Generated reports as lines of one rendition each, half Chinese and half English.
 *
 * @param lines without an id
 * @param missions codes that they name
 */
record ImportLines(List<ObjectNode> lines, List<String> missions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ImportLines of(Workload workload, int count) {
        List<ObjectNode> lines = new ArrayList<>();
        // A generated report has half of its bytes in each language; a line is one of the two.
        for (ReportReleased report : workload.reports((count + 1) / 2, 2 * Workload.USUAL_BYTES)) {
            for (Rendition rendition : report.renditions()) {
                lines.add(line(report, rendition));
            }
        }
        List<String> missions = lines.stream()
                .map(line -> line.path("mission").asText())
                .distinct()
                .toList();
        return new ImportLines(lines.subList(0, count), missions);
    }

    private static ObjectNode line(ReportReleased report, Rendition rendition) {
        ObjectNode line = JSON.createObjectNode()
                .put("mission", report.mission())
                .put("language", rendition.language())
                .put("title", rendition.title())
                .put("summary", rendition.summary())
                .put("body", rendition.body())
                .put("publishedAt", "2020-02-03");
        line.set("topics", JSON.valueToTree(report.topics()));
        line.set("about", JSON.valueToTree(report.about()));
        line.set("sources", JSON.valueToTree(List.of("https://news.example/" + report.mission())));
        return line;
    }

    /** @param name sets the ids of this file apart from those of others */
    void write(Path file, String name) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < lines.size(); i++) {
                out.write(lines.get(i).put("externalId", name + "-" + i).toString());
                out.newLine();
            }
        }
    }

    /** As the body that adds it. */
    JsonNode mission(String code) {
        ObjectNode mission = JSON.createObjectNode()
                .put("kind", code.startsWith("consulate") ? "CONSULATE" : "EMBASSY")
                .put("city", "City");
        mission.set("name", JSON.createObjectNode().put("zh", "使馆").put("en", "Embassy"));
        mission.set(
                "hostCountries",
                JSON.valueToTree(
                        List.of(code.substring(code.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT))));
        return mission;
    }

    /** Of title, summary and body, on average. */
    long textBytes() {
        return Math.round(lines.stream()
                .mapToLong(line -> (line.path("title").asText()
                                + line.path("summary").asText()
                                + line.path("body").asText())
                        .getBytes(StandardCharsets.UTF_8)
                        .length)
                .average()
                .orElse(0));
    }
}
