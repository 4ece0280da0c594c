package org.antenna.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.antenna.kit.testing.ScriptedNeighbour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class NeighbourIT {
    private final ScriptedNeighbour there = new ScriptedNeighbour();
    private final Neighbours neighbours = ScriptedNeighbour.neighbours();
    private final Neighbour neighbour = neighbours.at("bakery", there.url(), Duration.ofMillis(500));

    record Bread(String name, @Nullable List<String> kinds) {
        Bread {
            Objects.requireNonNull(name);
        }
    }

    @AfterEach
    void stop() {
        neighbours.close();
        there.close();
    }

    @Test
    void a_question_bears_the_rights_of_the_person_who_asks() {
        there.answers(200, "{\"name\": \"rye\"}");
        assertThat(neighbour.get("/breads?name=rye", Bread.class)).isEqualTo(new Reply.Given<>(new Bread("rye", null)));
        assertThat(there.asked()).isEqualTo("GET /breads?name=rye as Bearer of-zhao");
    }

    @Test
    void what_is_posted_is_json() {
        there.answers(200, "{\"name\": \"rye\"}");
        assertThat(neighbour.post("/breads", Map.of("name", "黑麦"), Bread.class)).isInstanceOf(Reply.Given.class);
        assertThat(there.asked()).isEqualTo("POST /breads as Bearer of-zhao");
        assertThat(there.sent()).isEqualTo("{\"name\":\"黑麦\"}");
    }

    @Test
    void what_a_newer_neighbour_adds_is_passed_over() {
        there.answers(200, "{\"name\": \"rye\", \"crust\": \"dark\"}");
        assertThat(neighbour.get("/breads", Bread.class)).isInstanceOf(Reply.Given.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 301, 400, 401, 403, 404, 500, 503})
    void another_status_is_a_refusal(int status) {
        there.answers(status, "");
        Reply<Bread> reply = neighbour.get("/breads", Bread.class);
        assertThat(reply).isEqualTo(new Reply.Refused<>("bakery", status, "")).hasToString("bakery answers " + status);
    }

    @Test
    void a_refusal_has_the_code_of_its_problem() {
        there.answers(409, "{\"code\": \"sold-out\", \"detail\": \"Come back tomorrow.\"}");
        Reply<Bread> reply = neighbour.get("/breads", Bread.class);
        assertThat(reply)
                .isEqualTo(new Reply.Refused<>("bakery", 409, "sold-out"))
                .hasToString("bakery answers 409 sold-out");
        there.answers(502, "<html>");
        assertThat(neighbour.get("/breads", Bread.class)).isEqualTo(new Reply.Refused<>("bakery", 502, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "<html>", "{}", "{\"name\": null}", "{\"name\": \"rye\", \"kinds\": 7}"})
    void a_body_that_cannot_be_read_is_no_answer(String body) {
        there.answers(200, body);
        assertThat(neighbour.get("/breads", Bread.class)).isInstanceOf(Reply.Missing.class);
    }

    @Test
    void who_is_away_does_not_answer() {
        there.close();
        Reply<Bread> reply = neighbour.get("/breads", Bread.class);
        assertThat(reply).isInstanceOf(Reply.Missing.class);
        assertThat(reply.toString()).startsWith("bakery does not answer (").contains("ConnectException");
    }

    @Test
    void who_is_silent_is_not_waited_for() {
        there.neverAnswers();
        assertThat(neighbour.get("/breads", Bread.class))
                .isInstanceOf(Reply.Missing.class)
                .hasToString("bakery does not answer (not within PT0.5S)");
    }

    @Test
    void who_stalls_after_the_headers_is_not_waited_for() {
        there.stallsAfterTheHeaders();
        assertThat(neighbour.get("/breads", Bread.class)).isInstanceOf(Reply.Missing.class);
    }

    @Test
    void who_is_interrupted_while_asking_stays_so() {
        there.neverAnswers();
        Thread.currentThread().interrupt();
        assertThat(neighbour.get("/breads", Bread.class)).isInstanceOf(Reply.Missing.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
