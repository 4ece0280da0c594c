package org.antenna.sandbox.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.antenna.sandbox.process.PartFailed;

/** Fetches tokens from a provider of the sandbox over HTTP. */
public final class Tokens {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Tokens() {}

    public static String ofDemoUser(String issuer, String username) {
        return fetch(issuer, Map.of("username", username));
    }

    /** A token that says exactly this. Works with providers of the sandbox only. */
    public static String mint(String issuer, Claims claims) {
        return mint(issuer, claims.subject(), claims.asMap());
    }

    /** As {@link #mint(String, Claims)}, but valid only until the second in which {@code expires} lies. */
    public static String mint(String issuer, Claims claims, Instant expires) {
        Map<String, Object> all = new LinkedHashMap<>(claims.asMap());
        all.put("exp", expires.getEpochSecond());
        return mint(issuer, claims.subject(), all);
    }

    private static String mint(String issuer, String subject, Map<String, Object> claims) {
        try {
            return fetch(issuer, Map.of("username", subject, "claims", JSON.writeValueAsString(claims)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fetch(String issuer, Map<String, String> parameters) {
        Map<String, String> form = new LinkedHashMap<>(parameters);
        form.put("grant_type", "password");
        form.put("client_id", "antenna");
        form.put("password", "none");
        form.put("scope", "openid");
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new PartFailed("The identity provider refuses: " + response.body());
            }
            return JSON.readTree(response.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new PartFailed("The identity provider " + issuer + " cannot be reached.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while fetching a token.", e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
