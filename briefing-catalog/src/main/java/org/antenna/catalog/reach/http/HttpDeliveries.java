package org.antenna.catalog.reach.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.antenna.catalog.reach.Deliveries;
import org.antenna.catalog.reach.DeliveryServiceSettings;
import org.antenna.catalog.reach.Reach;
import org.antenna.contracts.Frequency;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands the caller's token on: delivery-service itself decides what that person may know. */
@ApplicationScoped
public class HttpDeliveries implements Deliveries {
    private static final Logger LOG = Logger.getLogger(HttpDeliveries.class);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final String INVALID_CURSOR = "invalid-cursor";

    private final DeliveryServiceSettings settings;
    private final JsonWebToken token;
    private final ObjectMapper json;
    private final HttpClient http;

    private record Answer(
            @Nullable Instant asOf,
            @Nullable Long organisations,
            @Nullable Long mailboxes,
            @Nullable Map<Frequency, Long> byFrequency,
            @Nullable List<Reach.Reached> items,
            @Nullable String next) {}

    @Inject
    public HttpDeliveries(DeliveryServiceSettings settings, JsonWebToken token, ObjectMapper json) {
        this.settings = settings;
        this.token = token;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(settings.patience()).build();
    }

    @PreDestroy
    void close() {
        http.close();
    }

    @Override
    public Optional<Reach> reach(Question question, @Nullable String cursor, int limit) {
        // The timeout of a request ends with the headers of its answer; this one covers the body, too.
        CompletableFuture<HttpResponse<byte[]>> asked =
                http.sendAsync(request(question, cursor, limit), BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> answer = asked.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() == OK) {
                return Optional.of(read(answer.body()));
            }
            if (cursor != null && answer.statusCode() == BAD_REQUEST && isOfCursor(answer.body())) {
                throw Refusal.field("cursor", INVALID_CURSOR, "Use the cursor that the page before gave as next.");
            }
            LOG.warnf("Reach is not known: delivery-service answers %d", answer.statusCode());
        } catch (IOException | ExecutionException | TimeoutException e) {
            LOG.warnf("Reach is not known: delivery-service does not answer (%s)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asked.cancel(true);
        }
        return Optional.empty();
    }

    private Reach read(byte[] body) throws IOException {
        @Nullable
        Answer answer = json.readerFor(Answer.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(body);
        if (answer == null
                || answer.asOf() == null
                || answer.organisations() == null
                || answer.mailboxes() == null
                || answer.byFrequency() == null
                || answer.items() == null) {
            throw new IOException("no reach in the answer");
        }
        return new Reach(
                answer.asOf(),
                true,
                answer.organisations(),
                answer.mailboxes(),
                answer.byFrequency(),
                answer.items(),
                answer.next());
    }

    private boolean isOfCursor(byte[] body) throws IOException {
        return json.readTree(body).path("code").asText().equals(INVALID_CURSOR);
    }

    private HttpRequest request(Question question, @Nullable String cursor, int limit) {
        String page = cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        String base = settings.url().toString().replaceFirst("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + "/reach?limit=" + limit + page))
                .header("Authorization", "Bearer " + token.getRawToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(write(question)))
                .build();
    }

    private byte[] write(Question question) {
        try {
            return json.writeValueAsBytes(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written", e);
        }
    }
}
