package org.antenna.catalog.reach.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antenna.catalog.reach.Deliveries.Question;
import org.antenna.catalog.reach.DeliveryServiceSettings;
import org.antenna.catalog.reach.Reach;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.Rendition;
import org.antenna.kit.problem.Refusal;
import org.antenna.kit.testing.ScriptedNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDeliveriesIT {
    private static final Question DRAFT = new Question(
            "embassy-no",
            null,
            List.of("sport.winter"),
            List.of("NO"),
            new Audience(Set.of(OrganisationClass.REGION), Set.of("CN-HE"), Set.of()),
            List.of(new Rendition("zh", "跳台", "", "霍尔门科伦跳台的改造。")),
            Instant.parse("2026-03-01T12:00:00Z"));
    private static final Map<Frequency, Long> TWO =
            Map.of(Frequency.IMMEDIATE, 2L, Frequency.DAILY, 0L, Frequency.WEEKLY, 0L);

    private static final String ANSWER = """
            {"asOf": "2026-03-01T12:00:01Z", "organisations": 1, "mailboxes": 2,
             "byFrequency": {"IMMEDIATE": 2, "DAILY": 0, "WEEKLY": 0}, "next": "b2ZmaWNl", "ofTomorrow": 1,
             "items": [{"code": "hebei-fao", "name": {"zh": "河北外办", "en": "Hebei"}, "organisationClass": "REGION",
                        "mailboxes": 2, "byFrequency": {"IMMEDIATE": 2, "DAILY": 0, "WEEKLY": 0},
                        "seriesSubscriptions": 0, "rules": 3}]}
            """;

    private record Settings(URI url, Duration patience) implements DeliveryServiceSettings {}

    private final ScriptedNeighbour there = new ScriptedNeighbour();
    private final HttpDeliveries deliveries =
            new HttpDeliveries(ScriptedNeighbour.neighbours(), new Settings(there.url(), Duration.ofSeconds(20)));

    @AfterEach
    void stop() {
        there.close();
    }

    @Test
    void it_asks_with_the_rights_of_the_person_and_hands_the_draft_over() throws IOException {
        there.answers(200, ANSWER);
        Optional<Reach> reach = deliveries.reach(DRAFT, "b2ZmaWNl", 7);
        assertThat(reach)
                .contains(new Reach(
                        Instant.parse("2026-03-01T12:00:01Z"),
                        true,
                        1,
                        2,
                        TWO,
                        List.of(new Reach.Reached(
                                "hebei-fao",
                                new LocalizedText("河北外办", "Hebei"),
                                OrganisationClass.REGION,
                                2,
                                TWO,
                                0,
                                3)),
                        "b2ZmaWNl"));
        assertThat(there.asked()).isEqualTo("POST /reach?limit=7&cursor=b2ZmaWNl as Bearer of-zhao");
        JsonNode draft = new ObjectMapper().readTree(there.sent());
        assertThat(draft.at("/mission").textValue()).isEqualTo("embassy-no");
        assertThat(draft.at("/audience/regions/0").textValue()).isEqualTo("CN-HE");
        assertThat(draft.at("/renditions/0/body").textValue()).isEqualTo("霍尔门科伦跳台的改造。");
        assertThat(draft.at("/publishedAt").textValue()).isEqualTo("2026-03-01T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500, 503})
    void a_refusal_is_no_reach(int refusal) {
        there.answers(refusal, "");
        assertThat(deliveries.reach(DRAFT, null, 7)).isEmpty();
        assertThat(there.asked()).startsWith("POST /reach?limit=7 as");
    }

    @Test
    void a_cursor_that_no_page_gave_is_the_callers_mistake() {
        there.answers(400, "{\"code\": \"invalid-cursor\"}");
        assertThatThrownBy(() -> deliveries.reach(DRAFT, "AA", 7)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.code()).isEqualTo("invalid-cursor");
        });
        assertThat(deliveries.reach(DRAFT, null, 7)).isEmpty();
        there.answers(400, "<html>");
        assertThat(deliveries.reach(DRAFT, "AA", 7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "{}",
                "null",
                "[]",
                "",
                "{\"asOf\": \"2026-03-01T12:00:01Z\", \"organisations\": 0, \"mailboxes\": 0, \"items\": []}",
                "{\"asOf\": \"soon\", \"organisations\": 0, \"mailboxes\": 0, \"items\": [], \"byFrequency\": {}}"
            })
    void an_answer_that_is_none_is_no_reach(String none) {
        there.answers(200, none);
        assertThat(deliveries.reach(DRAFT, null, 7)).isEmpty();
    }

    @Test
    void a_service_that_is_away_is_no_reach() {
        there.close();
        assertThat(deliveries.reach(DRAFT, null, 7)).isEmpty();
    }
}
