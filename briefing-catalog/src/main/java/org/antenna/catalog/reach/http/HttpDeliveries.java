package org.antenna.catalog.reach.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.antenna.catalog.reach.Deliveries;
import org.antenna.catalog.reach.DeliveryServiceSettings;
import org.antenna.catalog.reach.Reach;
import org.antenna.contracts.Frequency;
import org.antenna.kit.http.Neighbour;
import org.antenna.kit.http.Neighbours;
import org.antenna.kit.http.Reply;
import org.antenna.kit.problem.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks delivery-service, which itself decides what the person may know. */
@ApplicationScoped
public class HttpDeliveries implements Deliveries {
    private static final Logger LOG = Logger.getLogger(HttpDeliveries.class);
    private static final int BAD_REQUEST = 400;
    private static final String INVALID_CURSOR = "invalid-cursor";

    private final Neighbour deliveries;

    private record Answer(
            Instant asOf,
            Long organisations,
            Long mailboxes,
            Map<Frequency, Long> byFrequency,
            List<Reach.Reached> items,
            @Nullable String next) {
        private Answer {
            Objects.requireNonNull(asOf);
            Objects.requireNonNull(organisations);
            Objects.requireNonNull(mailboxes);
            Objects.requireNonNull(byFrequency);
            Objects.requireNonNull(items);
        }

        private Reach reach() {
            return new Reach(asOf, true, organisations, mailboxes, byFrequency, items, next);
        }
    }

    @Inject
    public HttpDeliveries(Neighbours neighbours, DeliveryServiceSettings settings) {
        this.deliveries = neighbours.at("delivery-service", settings.url(), settings.patience());
    }

    @Override
    public Optional<Reach> reach(Question question, @Nullable String cursor, int limit) {
        String page = cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        Reply<Answer> reply = deliveries.post("/reach?limit=" + limit + page, question, Answer.class);
        if (reply instanceof Reply.Given<Answer>(Answer answer)) {
            return Optional.of(answer.reach());
        }
        if (cursor != null && reply instanceof Reply.Refused<Answer> refused && isOfCursor(refused)) {
            throw Refusal.field("cursor", INVALID_CURSOR, "Use the cursor that the page before gave as next.");
        }
        LOG.warnf("Reach is not known: %s", reply);
        return Optional.empty();
    }

    private static boolean isOfCursor(Reply.Refused<Answer> refused) {
        return refused.status() == BAD_REQUEST && refused.code().equals(INVALID_CURSOR);
    }
}
