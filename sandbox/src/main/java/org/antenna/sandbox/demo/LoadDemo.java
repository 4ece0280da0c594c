package org.antenna.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.rest.RestClient;

/**
 * Loads the demo data as the demo desk officer: organisations, missions, recipients, subscriptions, reports.
 *
 * <p>Reports marked {@code notify} are released with notification, so that the inbox has something to show; the others
 * are history and silent.
 */
public final class LoadDemo {
    private static final String DESK_OFFICER = "zhao.min";

    private final Sandbox sandbox;
    private final Path marker;

    /** @param home where it is noted that the data was loaded */
    public LoadDemo(Sandbox sandbox, Path home) {
        this.sandbox = sandbox;
        this.marker = home.resolve("demo-loaded");
    }

    /** Whether this sandbox has not seen this demo data yet; what people changed since then is not put back. */
    public boolean isDue() {
        try {
            return !Files.exists(marker) || !Files.readString(marker).equals(DemoFiles.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void load() {
        String token = sandbox.token(DESK_OFFICER);
        RestClient catalog = new RestClient(sandbox.service("catalog").url(), token);
        RestClient subscription = new RestClient(sandbox.service("subscription").url(), token);
        organisations(subscription);
        lines(catalog, "/missions/import", DemoFiles.lines("missions.jsonl"));
        new DemoSubscriptions(subscription).load();
        lines(catalog, "/reports/import?notify=false", DemoFiles.reports(false));
        lines(catalog, "/reports/import?notify=true", DemoFiles.reports(true));
        try {
            Files.writeString(marker, DemoFiles.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void organisations(RestClient subscription) {
        for (JsonNode organisation : DemoFiles.parentsFirst(DemoFiles.array("organisations.json"))) {
            String path = "/organisations/" + organisation.path("code").asText();
            if (subscription.get(path).status() == 404) {
                Refused.unlessSuccess(path, subscription.put(path, DemoFiles.without(organisation, "code")));
            }
        }
    }

    private static void lines(RestClient catalog, String path, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        RestClient.Answer answer = catalog.postLines(path, lines);
        Refused.unlessSuccess(path, answer);
        if (!answer.body().path("refused").isEmpty()) {
            throw new PartFailed(
                    "Demo data refused by %s: %s".formatted(path, answer.body().path("refused")));
        }
    }
}
