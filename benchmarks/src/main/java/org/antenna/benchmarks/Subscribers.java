package org.antenna.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.identity.Claims;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.rest.RestClient;

/** Organisations with mailboxes that subscribe to one series, and releases in it. */
final class Subscribers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERIES = "bench-alerts";
    private static final String DESK = "zhao.min";
    /** Writes what the desk releases: what so many may read, one person does not release alone. */
    private static final Claims AUTHOR = Claims.of("mission-officer", "embassy-bench");

    private static final int A_SUBSCRIPTION = 100;
    private static final String BODY =
            "## 要点\n\n港区把岸电、空轨与船期公开在一张表上，货主据此订舱。\n\nThe port publishes berth times and shore power together.\n\n";

    private final RestClient catalog;
    private final RestClient author;
    private final RestClient subscription;

    Subscribers(Sandbox sandbox) {
        this.catalog = new RestClient(sandbox.service("catalog").url(), sandbox.token(DESK));
        this.author = new RestClient(sandbox.service("catalog").url(), sandbox.token(AUTHOR));
        this.subscription = new RestClient(sandbox.service("subscription").url(), sandbox.token(DESK));
    }

    void register(int recipients) throws Exception {
        require(catalog.put("/missions/embassy-bench", json("""
                {"kind": "EMBASSY", "hostCountries": ["NO"], "city": "Oslo",
                 "name": {"zh": "驻挪威大使馆", "en": "Embassy in Norway"}}""")));
        require(catalog.post("/series", json("""
                {"code": "%s", "name": {"zh": "测速", "en": "Bench"}, "description": {"zh": "测速", "en": "Bench"},
                 "curator": "mfa", "cadence": "IRREGULAR",
                 "defaultAudience": {"classes": ["REGION"], "regions": [], "organisations": []}}""".formatted(SERIES))));
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(8)) {
            for (int first = 0; first < recipients; first += A_SUBSCRIPTION) {
                int from = first;
                int to = Math.min(recipients, first + A_SUBSCRIPTION);
                done.add(workers.submit(() -> office(from, to)));
            }
        }
        for (Future<?> each : done) {
            each.get();
        }
    }

    private void office(int from, int to) {
        String code = "office-" + from / A_SUBSCRIPTION;
        require(subscription.put("/organisations/" + code, json("""
                {"organisationClass": "REGION", "name": {"zh": "单位", "en": "Office"}, "region": "CN-HE",
                 "mailDomains": ["%s.example"]}""".formatted(code))));
        String boxes = IntStream.range(from, to)
                .mapToObj(number -> recipient(code, number))
                .map("{\"recipientId\": \"%s\", \"frequency\": \"IMMEDIATE\"}"::formatted)
                .collect(Collectors.joining(","));
        JsonNode wish = json("""
                {"organisation": "%s", "name": "Bench", "series": "%s", "recipients": [%s]}""".formatted(code, SERIES, boxes));
        // The new series may still be on its way to the subscription service.
        Await.until(
                Duration.ofMinutes(1),
                () -> subscription.post("/subscriptions", wish).isSuccess());
    }

    private String recipient(String organisation, int number) {
        JsonNode answer = require(subscription.post(
                "/recipients", json("""
                {"organisation": "%s", "address": "box-%d@%s.example", "language": "%s"}""".formatted(organisation, number, organisation, number % 2 == 0 ? "zh" : "en"))));
        return answer.path("id").asText();
    }

    /** Returns when the release is committed. */
    void release() {
        JsonNode draft = require(author.post(
                "/reports", json("""
                {"mission": "embassy-bench", "series": "%s", "topics": ["infrastructure.transport"], "about": ["NO"],
                 "handling": "GREEN", "renditions": [{"language": "zh", "title": "港口的一张表",
                 "summary": "把分散的信息放在一处。", "body": "%s"}]}""".formatted(SERIES, BODY.repeat(8).replace("\n", "\\n")))));
        require(catalog.post(
                "/reports/" + draft.path("id").asText() + "/release",
                json("{\"notify\": true, \"contentHash\": \""
                        + draft.path("contentHash").asText() + "\"}")));
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
