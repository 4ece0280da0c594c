package org.antenna.sandbox.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Sends the lines of a file part by part, in order, and gathers what the service says about each. Nothing is kept beside
 * the file: what is in already is told apart by the catalogue, at a small part of the cost of importing it.
 */
record LineImport(PatientClient client, ImportRequest request) {
    /** @param progress takes bytes of the file that were dealt with */
    void run(Path file, ImportSummary summary, LongConsumer progress) throws IOException {
        try (FileParts parts = FileParts.lines(file)) {
            for (FilePart part = parts.next(); part != null; part = parts.next()) {
                part.tooLong().forEach(summary::tooLong);
                summary.add(client.post(
                        request.path(part.firstLine()),
                        part.bytes(),
                        request.kind().mediaType()));
                progress.accept(part.size());
            }
        }
    }
}
