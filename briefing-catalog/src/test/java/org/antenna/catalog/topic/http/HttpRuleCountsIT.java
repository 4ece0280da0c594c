package org.antenna.catalog.topic.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.antenna.catalog.topic.RuleCounts.RuleCount;
import org.antenna.catalog.topic.SubscriptionServiceSettings;
import org.antenna.kit.testing.ScriptedNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every question has in common is tested with {@code Neighbour}. */
class HttpRuleCountsIT {
    private record Settings(URI url, Duration patience) implements SubscriptionServiceSettings {}

    private final ScriptedNeighbour subscriptions = new ScriptedNeighbour();
    private final HttpRuleCounts counts = new HttpRuleCounts(
            ScriptedNeighbour.neighbours(), new Settings(subscriptions.url(), Duration.ofSeconds(20)));

    @AfterEach
    void stop() {
        subscriptions.close();
    }

    @Test
    void it_asks_with_the_rights_of_the_person() {
        subscriptions.answers(200, "{\"items\": [{\"topic\": \"sport\", \"subscriptions\": 3, \"organisations\": 2}]}");
        assertThat(counts.of(List.of("sport", "sport.winter"))).contains(List.of(new RuleCount("sport", 3, 2)));
        assertThat(subscriptions.asked())
                .isEqualTo("GET /rules/counts?topic=sport&topic=sport.winter as Bearer of-zhao");
    }

    @Test
    void a_refusal_is_no_count() {
        subscriptions.answers(403, "");
        assertThat(counts.of(List.of("sport"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>", "{}", "null", "{\"items\": null}", "{\"items\": [null]}", "{\"items\": [{}]}", ""})
    void an_answer_that_is_none_is_no_count(String none) {
        subscriptions.answers(200, none);
        assertThat(counts.of(List.of("sport"))).isEmpty();
    }

    @Test
    void a_service_that_is_away_is_no_count() {
        subscriptions.close();
        assertThat(counts.of(List.of("sport"))).isEmpty();
    }
}
