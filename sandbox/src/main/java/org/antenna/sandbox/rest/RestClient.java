package org.antenna.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.antenna.sandbox.process.PartFailed;
import org.jspecify.annotations.Nullable;

/** One service, asked in the name of one person. Throws {@link Unreachable} when there is no answer. */
public final class RestClient {
    private static final Duration ANSWER = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;
    private final String token;

    /** @param base without a slash at the end */
    public RestClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** @param body null-like missing node when the answer is no JSON */
    public record Answer(int status, JsonNode body) {
        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /** The stable code of a problem, or the empty text. */
        public String code() {
            return body.path("code").asText("");
        }
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    public Answer put(String path, JsonNode body) {
        return send("PUT", path, BodyPublishers.ofString(body.toString()), "application/json");
    }

    public Answer post(String path, JsonNode body) {
        return send("POST", path, BodyPublishers.ofString(body.toString()), "application/json");
    }

    public Answer postLines(String path, List<String> lines) {
        return send("POST", path, BodyPublishers.ofString(String.join("\n", lines) + "\n"), "application/jsonl");
    }

    /** The bytes as they are. */
    public Answer post(String path, byte[] body, String type) {
        return send("POST", path, BodyPublishers.ofByteArray(body), type);
    }

    /** All items of a list, page by page. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String next = path;
        while (next != null) {
            Answer answer = get(next);
            if (!answer.isSuccess()) {
                throw new PartFailed("%s%s: %d %s".formatted(base, next, answer.status(), answer.body()));
            }
            JsonNode page = answer.body();
            page.path("items").forEach(items::add);
            String cursor = page.path("next").asText("");
            next = cursor.isEmpty() ? null : path + separator + "cursor=" + encode(cursor);
        }
        return items;
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(String method, String path, BodyPublisher body, @Nullable String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), parse(response.body()));
        } catch (IOException e) {
            throw new Unreachable(base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(base, e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    /** The service gave no answer. */
    public static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreachable(String base, Throwable cause) {
            super(base + " cannot be reached (" + cause.getMessage() + ")", cause);
        }
    }
}
