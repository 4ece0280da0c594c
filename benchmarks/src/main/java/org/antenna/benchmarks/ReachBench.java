package org.antenna.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.antenna.sandbox.Ports;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.postgres.Database;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.rest.RestClient;

/**
 * How long an officer waits for "would reach N organisations, M mailboxes". Asked of briefing-catalog over REST, which asks
 * delivery-service; the subscriptions are written into its replica before it starts.
 */
final class ReachBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERIES = "\"series\": \"bench-reach\",";
    private static final String TOPIC_OF_RULES = "sport.winter";

    private final Path root;
    private final int subscriptions;
    private final int runs;

    private ReachBench(Path root, int subscriptions, int runs) {
        this.root = root;
        this.subscriptions = subscriptions;
        this.runs = runs;
    }

    static void run(Path root, List<String> arguments) throws Exception {
        Options options = new Options(arguments, Set.of("--subscriptions", "--runs"), Set.of());
        new ReachBench(root, options.number("--subscriptions", 1_000_000), options.number("--runs", 5)).run();
    }

    private void run() throws Exception {
        Path results = Files.createDirectories(root.resolve("benchmarks/results"));
        Path home = Files.createTempDirectory(results, "sandbox");
        try (Sandbox sandbox = new Sandbox(root, home, Ports.random())) {
            System.err.println("Starting a sandbox of its own");
            sandbox.start();
            RestClient catalog = new RestClient(sandbox.service("catalog").url(), sandbox.token("zhao.min"));
            require(catalog.put("/missions/embassy-bench", json("""
                    {"kind": "EMBASSY", "hostCountries": ["NO"], "city": "Oslo",
                     "name": {"zh": "驻挪威大使馆", "en": "Embassy in Norway"}}""")));
            require(catalog.post("/series", json("""
                    {"code": "bench-reach", "name": {"zh": "测速", "en": "Bench"},
                     "description": {"zh": "测速", "en": "Bench"}, "curator": "mfa", "cadence": "IRREGULAR"}""")));
            System.err.printf("Writing %,d subscriptions%n", subscriptions);
            sandbox.service("delivery").stop();
            fill(sandbox.postgres().database("delivery"));
            sandbox.service("delivery").start();
            StringBuilder told = new StringBuilder();
            told.append(measure(catalog, "series", SERIES, "sport.events"));
            told.append(measure(catalog, "series and rules", SERIES, TOPIC_OF_RULES));
            told.append(measure(catalog, "rules", "", TOPIC_OF_RULES));
            Files.writeString(results.resolve("reach.json"), told);
            System.out.print(told);
        }
    }

    private String measure(RestClient catalog, String what, String series, String topic) {
        JsonNode draft = require(catalog.post("/reports", json("""
                {"mission": "embassy-bench", %s "topics": ["%s"], "about": ["NO"], "handling": "GREEN",
                 "audience": {"classes": ["REGION", "ENTERPRISE"]},
                 "renditions": [{"language": "zh", "title": "跳台", "body": "霍尔门科伦跳台的改造。"}]}""".formatted(series, topic))));
        String path = "/reports/" + draft.path("id").asText() + "/reach";
        // The first answers come from services that have just begun.
        Await.until(Duration.ofMinutes(2), () -> catalog.get(path).isSuccess());
        JsonNode reach = require(catalog.get(path));
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            long before = System.nanoTime();
            require(catalog.get(path));
            seconds[i] = (System.nanoTime() - before) / 1e9;
        }
        Arrays.sort(seconds);
        return String.format(
                Locale.ROOT,
                "{\"draft\": \"%s\", \"subscriptions\": %d, \"runs\": %d, \"organisations\": %d, \"mailboxes\": %d,"
                        + " \"seconds\": {\"median\": %.3f, \"least\": %.3f, \"most\": %.3f}}%n",
                what,
                subscriptions,
                runs,
                reach.path("organisations").asLong(),
                reach.path("mailboxes").asLong(),
                seconds[runs / 2],
                seconds[0],
                seconds[runs - 1]);
    }

    private void fill(Database database) throws SQLException, IOException {
        try (InputStream script = Objects.requireNonNull(ReachBench.class.getResourceAsStream("reach.sql"));
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("${n}", Integer.toString(subscriptions)));
            statement.execute("vacuum analyze");
        }
    }

    private static JsonNode require(RestClient.Answer answer) {
        if (!answer.isSuccess()) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
