package org.antenna.subscription;

import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.EventType;
import org.antenna.contracts.RecipientUnsubscribed;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RunningService
class DeparturesIT {
    @Inject
    Bus bus;

    private String office;
    private Client officer;
    private String leaving;
    private String staying;

    @BeforeEach
    void setting() {
        office = DESK.region(unique("office"), null);
        officer = new Client(Role.READER, office);
        leaving = officer.recipient(office, "leaving@" + office + ".example");
        staying = officer.recipient(office, "staying@" + office + ".example");
    }

    @Test
    void who_left_by_the_link_is_out_of_what_the_mail_named_and_of_nothing_else() {
        String alone = officer.subscription(office, leaving);
        String shared = officer.subscription(office, leaving, staying);
        String unnamed = officer.subscription(office, leaving);
        RecipientUnsubscribed departure = new RecipientUnsubscribed(
                leaving, List.of(shared, alone, UUID.randomUUID().toString()), Instant.parse("2026-03-01T08:00:00Z"));
        UUID event = bus.tell(EventType.RECIPIENT_UNSUBSCRIBED, leaving, 1, departure);
        bus.tell(event, EventType.RECIPIENT_UNSUBSCRIBED, leaving, 1, departure);
        bus.tell(EventType.RECIPIENT_UNSUBSCRIBED, leaving, 1, departure);

        JsonNode ended = bus.told(EventType.SUBSCRIPTION_CHANGED, "subscription/" + alone, 2)
                .getLast();
        assertThat(ended.path("endReason").asText()).isEqualTo("UNSUBSCRIBED");
        officer.get("/subscriptions/" + shared)
                .then()
                .body("state", equalTo("active"))
                .body("recipients[0].leftAt", notNullValue());

        // The same key is handled in order: once this one took effect, the repetitions before it were handled, too.
        bus.tell(
                EventType.RECIPIENT_UNSUBSCRIBED,
                leaving,
                1,
                new RecipientUnsubscribed(leaving, List.of(unnamed), Instant.parse("2026-03-02T08:00:00Z")));
        bus.told(EventType.SUBSCRIPTION_CHANGED, "subscription/" + unnamed, 2);
        List<JsonNode> told = bus.told(EventType.SUBSCRIPTION_CHANGED, "subscription/" + shared, 2);
        assertThat(told).extracting(one -> one.path("version").asInt()).containsExactly(1, 2);
        assertThat(told.getLast().at("/recipients/0/recipientId").asText()).isEqualTo(staying);
    }
}
