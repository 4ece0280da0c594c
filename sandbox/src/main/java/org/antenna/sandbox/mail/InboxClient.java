package org.antenna.sandbox.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.process.PartFailed;

/** The inbox of a running mail catcher as tests see it, over HTTP. */
public final class InboxClient {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;

    /** @param base such as {@code http://127.0.0.1:8025} */
    public InboxClient(String base) {
        this.base = base;
    }

    /**
     * A mail with its contents.
     *
     * @param headers in their order, unfolded, not decoded
     */
    public record Mail(CaughtMail envelope, String text, String html, List<Map.Entry<String, String>> headers) {
        public Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    /** All mails, oldest first. */
    public List<CaughtMail> all() {
        return list("");
    }

    /** Mails with a recipient whose address contains the text, oldest first. */
    public List<CaughtMail> to(String address) {
        return list("?to=" + encode(address));
    }

    public List<CaughtMail> since(Instant earliest) {
        return list("?since=" + encode(earliest.toString()));
    }

    public int count() {
        return parse(send("GET", "/api/messages/count")).path("count").asInt();
    }

    public Mail read(long id) {
        JsonNode json = parse(send("GET", "/api/messages/" + id));
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        json.path("headers")
                .forEach(header -> headers.add(
                        Map.entry(header.get(0).asText(), header.get(1).asText())));
        return new Mail(
                envelope(json), json.path("text").asText(), json.path("html").asText(), headers);
    }

    public String source(long id) {
        return send("GET", "/api/messages/" + id + "/source");
    }

    /** Waits until this many mails have reached the address, and returns them, oldest first. */
    public List<CaughtMail> await(String address, int atLeast, Duration atMost) {
        if (!Await.within(atMost, () -> to(address).size() >= atLeast)) {
            throw new AssertionError("%d mails to %s expected within %s, there are %d"
                    .formatted(atLeast, address, atMost, to(address).size()));
        }
        return to(address);
    }

    public void clear() {
        send("DELETE", "/api/messages");
    }

    /** Lets the first tries to each address of the domain fail. */
    public void fail(String domain, Fault fault, int times) {
        send("PUT", "/api/faults?domain=%s&fault=%s&times=%d".formatted(encode(domain), fault, times));
    }

    public void resetFaults() {
        send("DELETE", "/api/faults");
    }

    private List<CaughtMail> list(String query) {
        List<CaughtMail> mails = new ArrayList<>();
        parse(send("GET", "/api/messages" + query)).forEach(json -> mails.add(envelope(json)));
        return mails;
    }

    private static CaughtMail envelope(JsonNode json) {
        List<String> to = new ArrayList<>();
        json.path("to").forEach(recipient -> to.add(recipient.asText()));
        return new CaughtMail(
                json.path("id").asLong(),
                Instant.parse(json.path("receivedAt").asText()),
                json.path("from").asText(),
                to,
                json.path("messageId").asText(),
                json.path("subject").asText(),
                json.path("size").asInt());
    }

    private String send(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, BodyPublishers.noBody())
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() >= 300) {
                throw new PartFailed("%s %s: %d %s".formatted(method, path, response.statusCode(), response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new PartFailed("The mail catcher " + base + " cannot be reached.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while reading mails.", e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new PartFailed("The mail catcher's answer is no JSON: " + json, e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
