package org.antenna.subscription;

import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.members;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antenna.contracts.EventType;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.TopicChanged;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.process.Await;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RunningService
class SubscribingIT {
    private static final LocalizedText NAME = new LocalizedText("名", "Name");

    @Inject
    Bus bus;

    private String office;
    private Client officer;
    private String duty;

    @BeforeEach
    void setting() {
        office = DESK.region(unique("office"), null);
        officer = new Client(Role.REGIONAL_OFFICER, office);
        duty = officer.recipient(office, "Duty@" + office + ".EXAMPLE");
    }

    @Test
    void a_subscription_is_active_at_once_and_its_events_tell_all() {
        String topic = unique("sport");
        bus.tell(EventType.TOPIC_CHANGED, "topic/" + topic, 1, new TopicChanged(topic, 1, null, NAME));
        Map<String, Object> wish = Map.of(
                "name",
                "冬季运动",
                "rule",
                Map.of("allOf", List.of(Map.of("topics", List.of(topic)), Map.of("countries", List.of("NO", "SE")))),
                "recipients",
                members(duty));
        Response created = accepted(wish);
        created.then()
                .header("Location", equalTo(created.header("Location")))
                .body("organisation", equalTo(office))
                .body("state", equalTo("active"))
                .body("endedAt", nullValue());
        assertThat(created.header("Location")).endsWith("/subscriptions/" + created.path("id"));

        JsonNode event = bus.told(EventType.SUBSCRIPTION_CHANGED, "subscription/" + created.path("id"), 1)
                .getFirst();
        assertThat(ContractSamples.names(event))
                .isEqualTo(ContractSamples.names(ContractSamples.data(EventType.SUBSCRIPTION_CHANGED)));
        assertThat(event.at("/rule/allOf/0/topics/0").asText()).isEqualTo(topic);
        assertThat(event.at("/recipients/0/recipientId").asText()).isEqualTo(duty);
        assertThat(event.at("/activatedAt").asText()).isEqualTo(created.path("activatedAt"));
        JsonNode recipient =
                bus.told(EventType.RECIPIENT_CHANGED, "recipient/" + duty, 1).getFirst();
        assertThat(ContractSamples.names(recipient))
                .isEqualTo(ContractSamples.names(ContractSamples.data(EventType.RECIPIENT_CHANGED)));
        assertThat(recipient.path("address").asText()).isEqualTo("Duty@" + office + ".example");
        assertThat(recipient.path("timeZone").asText()).isEqualTo("Asia/Shanghai");
        assertThat(bus.told(EventType.ORGANISATION_CHANGED, "organisation/" + office, 1))
                .hasSize(1);
    }

    @Test
    void a_rule_with_stemming_keeps_it_in_its_answers_and_its_event() {
        Map<String, Object> words = Map.of("text", unique("ski") + " jumps");
        Map<String, Object> plain = Map.of("allOf", List.of(words));
        Map<String, Object> stemming = Map.of("allOf", List.of(words), "stemming", true);

        String without = accepted(wish(plain)).path("id");
        String with = accepted(wish(stemming)).path("id");

        officer.get("/subscriptions/" + without).then().body("rule.stemming", equalTo(false));
        officer.get("/subscriptions/" + with).then().body("rule.stemming", equalTo(true));
        assertThat(stemmingTold(without)).isFalse();
        assertThat(stemmingTold(with)).isTrue();
        officer.post("/subscriptions", wish(stemming)).then().statusCode(409);
        officer.post("/rules/check", Map.of("rule", Map.of("allOf", List.of(Map.of("text", "(")), "stemming", true)))
                .then()
                .statusCode(200)
                .body("problems.field", equalTo(List.of("rule.allOf[0].text")));
    }

    @Test
    void a_series_is_subscribed_to_while_the_menu_offers_it() {
        String series = unique("series");
        Map<String, Object> wish = Map.of("name", "标准餐", "series", series, "recipients", members(duty));
        String key = "series/" + series;
        bus.tell(EventType.SERIES_CHANGED, key, 2, new SeriesChanged(series, 2, NAME, false));
        String id = accepted(wish).path("id");
        bus.tell(EventType.SERIES_CHANGED, key, 1, new SeriesChanged(series, 1, NAME, true));
        bus.tell(EventType.SERIES_CHANGED, key, 3, new SeriesChanged(series, 3, NAME, true));
        assertThat(Await.within(
                        Duration.ofSeconds(30),
                        () -> officer.post("/subscriptions", wish).path("code").equals("unknown-series")))
                .isTrue();
        officer.get("/subscriptions/" + id).then().body("state", equalTo("active"));
    }

    @Test
    void what_is_wrong_is_named_where_it_stands() {
        String topic = unique("known");
        bus.tell(EventType.TOPIC_CHANGED, "topic/" + topic, 1, new TopicChanged(topic, 1, null, NAME));
        Map<String, Object> rule = Map.of("allOf", List.of(Map.of("topics", List.of(topic, "no.such"))));
        Map<String, Object> wish = Map.of("name", "n", "rule", rule, "recipients", members(duty));
        assertThat(Await.within(
                        Duration.ofSeconds(30),
                        () -> List.of("rule.allOf[0].topics[1]")
                                .equals(officer.post("/subscriptions", wish).path("errors.field"))))
                .isTrue();
        officer.post("/subscriptions", wish).then().statusCode(400).body("code", equalTo("unknown-topic"));
        officer.post("/rules/check", Map.of("rule", rule))
                .then()
                .statusCode(200)
                .body("problems.field", equalTo(List.of("rule.allOf[0].topics[1]")))
                .body("problems.code", equalTo(List.of("unknown-topic")));
        officer.post("/rules/check", Map.of("rule", Map.of("allOf", List.of(Map.of("text", "ski")))))
                .then()
                .statusCode(200)
                .body("problems", equalTo(List.of()));
        officer.post("/rules/check", Map.of("rule", Map.of("allOf", List.of(Map.of("topcis", List.of())))))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("rule.allOf[0].topcis"));
    }

    @Test
    void ended_with_a_reason_it_stays_as_history_and_the_wish_is_free_again() {
        Map<String, Object> wish = Client.wish(office, unique("word"), duty);
        String id = officer.post("/subscriptions", wish)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.post("/subscriptions", wish)
                .then()
                .statusCode(409)
                .body("code", equalTo("subscription-exists"))
                .body("errors[0].field", equalTo("rule"));
        officer.post("/subscriptions/" + id + "/end", Map.of("reason", "NO_RECIPIENTS"))
                .then()
                .statusCode(400)
                .body("code", equalTo("reason-not-allowed"));
        officer.post("/subscriptions/" + id + "/end", Map.of("reason", "WRONG_RULE", "note", "太宽"))
                .then()
                .statusCode(200);
        officer.post("/subscriptions/" + id + "/end", Map.of("reason", "OTHER"))
                .then()
                .statusCode(409)
                .body("code", equalTo("subscription-ended"));
        officer.get("/subscriptions/" + id)
                .then()
                .body("state", equalTo("ended"))
                .body("endReason", equalTo("WRONG_RULE"))
                .body("endNote", equalTo("太宽"))
                .body("endedAt", notNullValue());
        officer.get("/subscriptions?state=ended").then().body("items.id", hasItem(id));
        assertThat(officer.get("/subscriptions?state=active").<List<String>>path("items.id"))
                .doesNotContain(id);
        officer.post("/subscriptions", wish).then().statusCode(201);
        List<JsonNode> events = bus.told(EventType.SUBSCRIPTION_CHANGED, "subscription/" + id, 2);
        assertThat(events).extracting(event -> event.path("version").asInt()).containsExactly(1, 2);
        assertThat(events.getLast().path("endReason").asText()).isEqualTo("WRONG_RULE");
    }

    @Test
    void a_replacement_ends_the_old_one_in_the_same_step_or_nothing_happens() {
        String old = officer.subscription(office, duty);
        Map<String, Object> wrong = new java.util.HashMap<>(Client.wish(office, "NOT oil", duty));
        wrong.put("replaces", old);
        officer.post("/subscriptions", wrong).then().statusCode(400);
        officer.get("/subscriptions/" + old).then().body("state", equalTo("active"));

        Map<String, Object> right = new java.util.HashMap<>(Client.wish(office, unique("word"), duty));
        right.put("replaces", old);
        officer.post("/subscriptions", right).then().statusCode(201).body("replaces", equalTo(old));
        officer.get("/subscriptions/" + old).then().body("endReason", equalTo("REPLACED"));
        officer.post("/subscriptions", right).then().statusCode(400).body("errors[0].field", equalTo("replaces"));
    }

    /** The replica learns in its own time: asks until the codes are known. */
    private Response accepted(Map<String, Object> wish) {
        List<Response> last = new ArrayList<>();
        assertThat(Await.within(Duration.ofSeconds(60), () -> {
                    last.add(officer.post("/subscriptions", wish));
                    return !List.of(400, 503).contains(last.getLast().statusCode());
                }))
                .as(() -> last.getLast().asString())
                .isTrue();
        assertThat(last.getLast().statusCode()).as(last.getLast().asString()).isEqualTo(201);
        return last.getLast();
    }

    private Map<String, Object> wish(Map<String, Object> rule) {
        return Map.of("name", "n", "rule", rule, "recipients", members(duty));
    }

    private boolean stemmingTold(String subscription) {
        return bus.told(EventType.SUBSCRIPTION_CHANGED, "subscription/" + subscription, 1)
                .getFirst()
                .at("/rule/stemming")
                .booleanValue();
    }
}
