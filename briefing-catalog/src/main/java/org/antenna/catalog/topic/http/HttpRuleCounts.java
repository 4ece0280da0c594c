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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antenna.catalog.topic.RuleCounts;
import org.antenna.catalog.topic.SubscriptionServiceSettings;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Hands the caller's token on: subscription-service itself decides what that person may know. */
@ApplicationScoped
public class HttpRuleCounts implements RuleCounts {
    private static final Logger LOG = Logger.getLogger(HttpRuleCounts.class);
    private static final int OK = 200;

    private final SubscriptionServiceSettings settings;
    private final JsonWebToken token;
    private final ObjectMapper json;
    private final HttpClient http;

    private record Counts(List<RuleCount> items) {}

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
        try {
            HttpResponse<byte[]> answer = http.send(request(topics), BodyHandlers.ofByteArray());
            if (answer.statusCode() == OK) {
                return Optional.of(json.readValue(answer.body(), Counts.class).items());
            }
            LOG.warnf("Rules cannot be counted: subscription-service answers %d", answer.statusCode());
        } catch (IOException e) {
            LOG.warnf("Rules cannot be counted: subscription-service does not answer (%s)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private HttpRequest request(Collection<String> topics) {
        String query = topics.stream()
                .map(code -> "topic=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String base = settings.url().toString().replaceFirst("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + "/rules/counts?" + query))
                .timeout(settings.patience())
                .header("Authorization", "Bearer " + token.getRawToken())
                .build();
    }
}
