package org.antenna.subscription;

import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.members;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.EventType;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.RecipientUnsubscribed;
import org.antenna.contracts.SeriesChanged;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.process.Await;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RunningService
class CarryOverIT {
    private static final LocalizedText NAME = new LocalizedText("栏目", "Series");

    @Inject
    Bus bus;

    private String office;
    private Client officer;
    private String anna;
    private String bo;
    private String old;
    private String next;

    @BeforeEach
    void setting() {
        office = DESK.region(unique("office"), null);
        officer = new Client(Role.REGIONAL_OFFICER, office);
        anna = officer.recipient(office, "anna@" + office + ".example");
        bo = officer.recipient(office, "bo@" + office + ".example");
        old = unique("old");
        next = unique("next");
        offered(old);
        offered(next);
    }

    @Test
    void who_had_a_retired_series_has_its_successor_from_the_moment_it_was_named() {
        String id = subscribed(old, anna);
        Instant named = activatedAt(id).plusMillis(1);
        UUID event = retired(old, 2, next, named);
        String successor = replacedBy(id);
        officer.get("/subscriptions/" + id)
                .then()
                .body("endReason", equalTo("REPLACED"))
                .body("endNote", containsString(next));
        officer.get("/subscriptions/" + successor)
                .then()
                .body("series", equalTo(next))
                .body("replaces", equalTo(id))
                .body("recipients.recipientId", equalTo(List.of(anna)));
        assertThat(activatedAt(successor)).isEqualTo(named);

        bus.tell(
                event,
                EventType.SERIES_CHANGED,
                "series/" + old,
                2,
                new SeriesChanged(old, 2, NAME, true, next, named));
        retired(old, 3, next, named);
        // The same key is handled in order: once this one is known, the repetitions before it were handled, too.
        offered(unique("other"), "series/" + old);
        assertThat(active()).containsExactly(successor);
        assertThat(versions(id)).containsExactly(1, 2);
        officer.post("/subscriptions", wish(old, anna)).then().body("code", equalTo("series-retired"));
    }

    @Test
    void an_office_that_has_the_successor_already_has_one_subscription_for_both() {
        String had = subscribed(next, anna);
        String id = subscribed(old, anna, bo);
        retired(old, 2, next, Instant.now());
        String both = replacedBy(id);
        assertThat(replacedBy(had)).isEqualTo(both);
        assertThat(active()).containsExactly(both);
        officer.get("/subscriptions/" + both).then().body("recipients.recipientId", containsInAnyOrder(anna, bo));
    }

    @Test
    void nothing_begins_where_the_successor_has_all_recipients_already() {
        String had = subscribed(next, anna, bo);
        String id = subscribed(old, bo);
        retired(old, 2, next, Instant.now());
        assertThat(replacedBy(id)).isEqualTo(had);
        assertThat(active()).containsExactly(had);
    }

    @Test
    void a_chain_is_followed_step_by_step_in_whatever_order_it_becomes_known() {
        String last = unique("last");
        offered(last);
        String id = subscribed(old, anna);
        Instant first = activatedAt(id).plusMillis(1);
        Instant second = first.plusMillis(1);
        retired(next, 2, last, second);
        retired(old, 2, next, first);
        String middle = replacedBy(id);
        String end = replacedBy(middle);
        officer.get("/subscriptions/" + middle).then().body("series", equalTo(next));
        officer.get("/subscriptions/" + end).then().body("series", equalTo(last));
        assertThat(activatedAt(middle)).isEqualTo(first);
        assertThat(activatedAt(end)).isEqualTo(second);
        assertThat(active()).containsExactly(end);
    }

    @Test
    void the_link_in_an_old_mail_leaves_what_took_its_place() {
        String id = subscribed(old, anna, bo);
        retired(old, 2, next, Instant.now());
        String successor = replacedBy(id);
        bus.tell(
                EventType.RECIPIENT_UNSUBSCRIBED,
                bo,
                1,
                new RecipientUnsubscribed(bo, List.of(id), Instant.parse("2026-03-01T08:00:00Z")));
        List<JsonNode> told = bus.told(EventType.SUBSCRIPTION_CHANGED, "subscription/" + successor, 2);
        assertThat(told.getLast().at("/recipients")).hasSize(1);
        assertThat(told.getLast().at("/recipients/0/recipientId").asText()).isEqualTo(anna);
    }

    @Test
    void a_circle_that_events_show_for_a_while_ends_when_they_are_all_there() {
        subscribed(old, anna);
        retired(next, 2, old, Instant.now());
        retired(old, 2, next, Instant.now());
        bus.tell(EventType.SERIES_CHANGED, "series/" + next, 3, new SeriesChanged(next, 3, NAME, false, null, null));
        assertThat(Await.within(
                        Duration.ofSeconds(30),
                        () -> active().size() == 1
                                && next.equals(officer.get("/subscriptions/" + active().getFirst())
                                        .path("series"))))
                .isTrue();
    }

    private void offered(String series) {
        offered(series, "series/" + series);
    }

    private void offered(String series, String key) {
        bus.tell(EventType.SERIES_CHANGED, key, 1, new SeriesChanged(series, 1, NAME, false));
        Map<String, Object> nobody = Map.of(
                "name",
                "n",
                "series",
                series,
                "recipients",
                members(UUID.randomUUID().toString()));
        assertThat(Await.within(
                        Duration.ofSeconds(30),
                        () -> "unknown-recipient"
                                .equals(officer.post("/subscriptions", nobody).path("code"))))
                .isTrue();
    }

    private UUID retired(String series, long version, String successor, Instant since) {
        return bus.tell(
                EventType.SERIES_CHANGED,
                "series/" + series,
                version,
                new SeriesChanged(series, version, NAME, true, successor, since));
    }

    private Map<String, Object> wish(String series, String... recipients) {
        return Map.of("name", "标准餐", "series", series, "recipients", members(recipients));
    }

    private String subscribed(String series, String... recipients) {
        return officer.post("/subscriptions", wish(series, recipients))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String replacedBy(String id) {
        assertThat(Await.within(
                        Duration.ofSeconds(30),
                        () -> officer.get("/subscriptions/" + id).path("replacedBy") != null))
                .isTrue();
        return officer.get("/subscriptions/" + id).path("replacedBy");
    }

    private Instant activatedAt(String id) {
        return Instant.parse(officer.get("/subscriptions/" + id).path("activatedAt"));
    }

    private List<String> active() {
        return officer.get("/subscriptions?state=active").path("items.id");
    }

    private List<Integer> versions(String id) {
        return bus.told(EventType.SUBSCRIPTION_CHANGED, "subscription/" + id, 2).stream()
                .map(event -> event.path("version").asInt())
                .toList();
    }
}
