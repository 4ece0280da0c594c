package org.antenna.sandbox.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/** What a file holds. */
enum ImportKind {
    MISSIONS("/missions/import"),
    REPORTS("/reports/import");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String path;

    ImportKind(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Told by the first line that is a JSON object; a damaged line before it is the service's to refuse. */
    static Optional<ImportKind> ofLines(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(ImportKind::ofLine)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ImportKind> ofLine(String line) {
        try {
            JsonNode object = JSON.readTree(line);
            if (object.has("kind") && object.has("hostCountries")) {
                return Optional.of(MISSIONS);
            }
            return object.has("mission") && object.has("body") ? Optional.of(REPORTS) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
