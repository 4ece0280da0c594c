package org.antenna.sandbox.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.rest.RestClient;
import org.jspecify.annotations.Nullable;

/** Sends lines in batches and gathers what the service says about each. */
record LineImport(
        RestClient client,
        ImportKind kind,
        boolean notifying,
        @Nullable String audience) {
    private static final int BATCH = 100;

    ImportSummary run(List<String> lines, LongConsumer progress) {
        int imported = 0;
        int unchanged = 0;
        List<ImportSummary.Refusal> refused = new ArrayList<>();
        for (int start = 0; start < lines.size(); start += BATCH) {
            List<String> batch = lines.subList(start, Math.min(lines.size(), start + BATCH));
            JsonNode result = send(batch, start + 1);
            imported += result.path("imported").asInt();
            unchanged += result.path("unchanged").asInt();
            result.path("refused").forEach(refusal -> refused.add(refusal(refusal)));
            progress.accept(batch.size());
        }
        int open = (int) lines.stream()
                .filter(line -> !line.isBlank() && !line.contains("\"audience\""))
                .count();
        return new ImportSummary(imported, unchanged, open, refused);
    }

    private JsonNode send(List<String> batch, int firstLine) {
        String query = "?firstLine=" + firstLine;
        if (kind == ImportKind.REPORTS) {
            query += "&notify=" + notifying + (audience == null ? "" : "&audience=" + RestClient.encode(audience));
        }
        RestClient.Answer answer = client.postLines(kind.path() + query, batch);
        if (!answer.isSuccess()) {
            throw new PartFailed("The catalogue refuses the import: %d %s %s"
                    .formatted(
                            answer.status(),
                            answer.code(),
                            answer.body().path("detail").asText("")));
        }
        return answer.body();
    }

    private static ImportSummary.Refusal refusal(JsonNode json) {
        return new ImportSummary.Refusal(
                json.path("line").asLong(),
                json.path("code").asText(),
                json.path("field").asText("-"),
                json.path("detail").asText());
    }
}
