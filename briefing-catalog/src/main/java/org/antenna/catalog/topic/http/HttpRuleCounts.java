package org.antenna.catalog.topic.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antenna.catalog.topic.RuleCounts;
import org.antenna.catalog.topic.SubscriptionServiceSettings;
import org.antenna.kit.http.Neighbour;
import org.antenna.kit.http.Neighbours;
import org.antenna.kit.http.Reply;
import org.jboss.logging.Logger;

/** Asks subscription-service, which itself decides what the person may know. */
@ApplicationScoped
public class HttpRuleCounts implements RuleCounts {
    private static final Logger LOG = Logger.getLogger(HttpRuleCounts.class);

    private final Neighbour subscriptions;

    private record Counts(List<RuleCount> items) {
        private Counts {
            items = List.copyOf(items);
            items.forEach(count -> Objects.requireNonNull(count.topic()));
        }
    }

    @Inject
    public HttpRuleCounts(Neighbours neighbours, SubscriptionServiceSettings settings) {
        this.subscriptions = neighbours.at("subscription-service", settings.url(), settings.patience());
    }

    @Override
    public Optional<List<RuleCount>> of(Collection<String> topics) {
        String query = topics.stream()
                .map(code -> "topic=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Reply<Counts> reply = subscriptions.get("/rules/counts?" + query, Counts.class);
        if (reply instanceof Reply.Given<Counts>(Counts counts)) {
            return Optional.of(counts.items());
        }
        LOG.warnf("Rules cannot be counted: %s", reply);
        return Optional.empty();
    }
}
