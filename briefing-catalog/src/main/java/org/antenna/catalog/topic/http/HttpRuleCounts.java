package org.antenna.catalog.topic.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.antenna.catalog.topic.RuleCounts;
import org.antenna.catalog.topic.SubscriptionServiceSettings;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands the caller's token on: subscription-service itself decides what that person may know. */
@ApplicationScoped
public class HttpRuleCounts implements RuleCounts {
    private static final Logger LOG = Logger.getLogger(HttpRuleCounts.class);
    private static final int OK = 200;

    private final SubscriptionServiceSettings settings;
    private final JsonWebToken token;
    private final ObjectMapper json;
    private final HttpClient http;

    private record Counts(@Nullable List<@Nullable RuleCount> items) {}

    @Inject
    public HttpRuleCounts(SubscriptionServiceSettings settings, JsonWebToken token, ObjectMapper json) {
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
    public Optional<List<RuleCount>> of(Collection<String> topics) {
        // The timeout of a request ends with the headers of its answer; this one covers the body, too.
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(request(topics), BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> answer = asked.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() == OK) {
                return counts(answer.body());
            }
            LOG.warnf("Rules cannot be counted: subscription-service answers %d", answer.statusCode());
        } catch (IOException | ExecutionException | TimeoutException e) {
            LOG.warnf("Rules cannot be counted: subscription-service does not answer (%s)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asked.cancel(true);
        }
        return Optional.empty();
    }

    private Optional<List<RuleCount>> counts(byte[] body) throws IOException {
        @Nullable Counts read = json.readValue(body, Counts.class);
        if (read == null || read.items() == null) {
            throw new IOException("no counts in the answer");
        }
        List<RuleCount> counts = new ArrayList<>();
        for (@Nullable RuleCount count : read.items()) {
            if (count == null || count.topic() == null) {
                throw new IOException("a count of no topic in the answer");
            }
            counts.add(count);
        }
        return Optional.of(List.copyOf(counts));
    }

    private HttpRequest request(Collection<String> topics) {
        String query = topics.stream()
                .map(code -> "topic=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String base = settings.url().toString().replaceFirst("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + "/rules/counts?" + query))
                .header("Authorization", "Bearer " + token.getRawToken())
                .build();
    }
}
