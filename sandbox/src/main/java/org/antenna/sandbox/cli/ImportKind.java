package org.antenna.sandbox.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file holds, told by its content and not by its name. */
enum ImportKind {
    MISSIONS("/missions/import", "application/jsonl"),
    REPORTS("/reports/import", "application/jsonl"),
    FEED("/reports/import/feed", "application/xml");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String path;
    private final String mediaType;

    ImportKind(String path, String mediaType) {
        this.path = path;
        this.mediaType = mediaType;
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    /** XML is a feed; else the first line that is a JSON object tells, and a damaged line before it is the service's to refuse. */
    static Optional<ImportKind> of(Path file) throws IOException {
        if (startsAsXml(file)) {
            return Optional.of(FEED);
        }
        try (FileParts parts = FileParts.lines(file)) {
            for (byte[] line = parts.nextLine(); line != null; line = parts.nextLine()) {
                Optional<ImportKind> kind = ofLine(line);
                if (kind.isPresent()) {
                    return kind;
                }
            }
            return Optional.empty();
        }
    }

    /** In any encoding: marks and NULs of wider ones are passed over. */
    private static boolean startsAsXml(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            for (byte each : in.readNBytes(1000)) {
                boolean mark = each == 0 || (each & 0xFF) >= 0xBB || Character.isWhitespace(each);
                if (!mark) {
                    return each == '<';
                }
            }
            return false;
        }
    }

    private static Optional<ImportKind> ofLine(byte[] line) {
        try {
            JsonNode object = JSON.readTree(line);
            if (object.has("kind") && object.has("hostCountries")) {
                return Optional.of(MISSIONS);
            }
            return object.has("mission") && object.has("body") ? Optional.of(REPORTS) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
