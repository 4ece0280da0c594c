package org.antenna.subscription;

import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.members;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.antenna.contracts.EventType;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.TopicChanged;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.process.Await;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RunningService
class RuleCountsIT {
    @Inject
    Bus bus;

    @Test
    void active_rules_are_counted_by_the_topics_that_they_name_anywhere() {
        String ski = unique("ski");
        String ice = unique("ice");
        known(ski);
        known(ice);
        Client one = office();
        Client two = office();
        subscribed(one, Map.of("allOf", List.of(Map.of("topics", List.of(ski, ice)))));
        subscribed(one, Map.of("anyOf", List.of(Map.of("topics", List.of(ski)), Map.of("countries", List.of("NO")))));
        subscribed(
                two,
                Map.of(
                        "allOf",
                        List.of(Map.of("countries", List.of("SE"))),
                        "noneOf",
                        List.of(Map.of("topics", List.of(ski)))));
        String ended = subscribed(two, Map.of("allOf", List.of(Map.of("topics", List.of(ice)))));
        two.post("/subscriptions/" + ended + "/end", Map.of("reason", "OTHER"))
                .then()
                .statusCode(200);
        DESK.get("/rules/counts?topic=" + ski + "&topic=no.such&topic=" + ice)
                .then()
                .statusCode(200)
                .body("items.topic", contains(ski, "no.such", ice))
                .body("items.subscriptions", contains(3, 0, 1))
                .body("items.organisations", contains(2, 0, 1));
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        DESK.get("/rules/counts").then().statusCode(400).body("code", equalTo("topics-out-of-range"));
        DESK.request()
                .queryParam("topic", "a\0b")
                .get("/rules/counts")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-code"));
    }

    private void known(String topic) {
        bus.tell(
                EventType.TOPIC_CHANGED,
                "topic/" + topic,
                1,
                new TopicChanged(topic, 1, null, new LocalizedText("题", "Topic")));
        Map<String, Object> rule = Map.of("rule", Map.of("allOf", List.of(Map.of("topics", List.of(topic)))));
        assertThat(Await.within(
                        Duration.ofSeconds(30),
                        () -> List.of().equals(DESK.post("/rules/check", rule).path("problems"))))
                .isTrue();
    }

    private static Client office() {
        return new Client(Role.REGIONAL_OFFICER, DESK.region(unique("office"), null));
    }

    private static String subscribed(Client officer, Map<String, Object> rule) {
        String box =
                officer.recipient(officer.organisation(), unique("box") + "@" + officer.organisation() + ".example");
        return officer.post("/subscriptions", Map.of("name", "n", "rule", rule, "recipients", members(box)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
