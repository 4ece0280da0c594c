package org.antenna.catalog.menu;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.HeardEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MenuIT extends CatalogTestCase {
    private static final String MENU = "catalog.menu.v1";
    private static final String TEXTS = "\"name\": {\"zh\": \"%s\", \"en\": \"Ports\"},"
            + " \"description\": {\"zh\": \"港口\", \"en\": \"Ports\"}, \"cadence\": \"MONTHLY\","
            + " \"defaultAudience\": {\"classes\": [\"REGION\"]}";

    @Inject
    HeardEvents events;

    @Inject
    InstallVocabulary vocabulary;

    @Test
    void what_is_shipped_is_there_at_start_and_was_told() {
        hebei().get("/topics?limit=200").then().statusCode(200).body("items.code", hasItems("sport", "sport.winter"));
        hebei().get("/country-groups").then().statusCode(200).body("items.code", hasItems("ASEAN", "NORDIC"));
        hebei().get("/series").then().statusCode(200).body("items[0].code", equalTo("international-situation"));
        assertThat(events.await(MENU, 1, event -> event.key().equals("topic/sport.winter")))
                .first()
                .extracting(event -> event.data().at("/parent").asText())
                .isEqualTo("sport");
        assertThat(events.await(MENU, 1, event -> event.key().equals("country-group/ASEAN")))
                .isNotEmpty();
        assertThat(events.await(MENU, 1, event -> event.key().equals("mission/embassy-no")))
                .isNotEmpty();
    }

    @Test
    void a_second_start_installs_nothing_over_a_change_of_the_desk() {
        String changed = "{\"label\": {\"zh\": \"外交事务\", \"en\": \"Diplomacy\"}}";
        desk().header("If-Match", "\"1\"")
                .body(changed)
                .put("/topics/diplomacy")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        assertThat(vocabulary.install()).isZero();
        desk().body(changed).put("/topics/diplomacy").then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void the_vocabulary_has_two_levels() {
        String label = "\"label\": {\"zh\": \"冰壶\", \"en\": \"Curling\"}";
        desk().body("{\"parent\": \"sport\", " + label + "}")
                .put("/topics/sport.curling")
                .then()
                .statusCode(201);
        problem(
                desk().body("{\"parent\": \"sport.curling\", " + label + "}")
                        .put("/topics/sport.stones")
                        .then(),
                400,
                "topic-too-deep");
        problem(
                desk().header("If-Match", "\"1\"")
                        .body("{\"parent\": \"economy\", " + label + "}")
                        .put("/topics/sport")
                        .then(),
                400,
                "topic-too-deep");
        problem(
                desk().body("{\"parent\": \"nowhere\", " + label + "}")
                        .put("/topics/sport.stones")
                        .then(),
                400,
                "unknown-parent");
    }

    @Test
    void a_series_is_created_once_and_replaced_by_who_read_it() {
        String body = "{\"code\": \"ports\", " + TEXTS.formatted("港口") + "}";
        desk().body(body).post("/series").then().statusCode(201).header("ETag", "\"1\"");
        problem(desk().body(body).post("/series").then(), 409, "series-exists")
                .body("errors.field", equalTo(List.of("code")));
        String renamed = "{" + TEXTS.formatted("港航") + ", \"retired\": true}";
        problem(desk().body(renamed).put("/series/ports").then(), 428, "if-match-needed");
        desk().header("If-Match", "\"1\"")
                .body(renamed)
                .put("/series/ports")
                .then()
                .statusCode(200);
        problem(
                desk().header("If-Match", "\"1\"")
                        .body(renamed)
                        .put("/series/ports")
                        .then(),
                412,
                "changed-meanwhile");
        List<HeardEvents.Heard> heard =
                events.await(MENU, 2, event -> event.key().equals("series/ports"));
        assertThat(heard).extracting(HeardEvents.Heard::version).containsExactly(1L, 2L);
        assertThat(heard.getLast().data().at("/retired").asBoolean()).isTrue();
    }

    @Test
    void a_retired_series_names_what_continues_it_and_takes_no_report() {
        String old = series("line-old");
        series("line-new");
        String draft = oslo().body(draft("Left", "CLEAR", HEBEI).replaceFirst("\\{", "{\"series\": \"line-old\","))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk().header("If-Match", "\"1\"")
                .body(old.replace("]}}", "]}, \"retired\": true, \"successor\": \"line-new\"}"))
                .put("/series/line-old")
                .then()
                .statusCode(200)
                .body("successor", equalTo("line-new"));
        HeardEvents.Heard told = events.await(MENU, 2, event -> event.key().equals("series/line-old"))
                .getLast();
        assertThat(told.data().at("/successor").asText()).isEqualTo("line-new");
        assertThat(Instant.parse(told.data().at("/successorSince").asText()))
                .isBefore(Instant.now().plusSeconds(1));
        problem(oslo().post("/reports/" + draft + "/release").then(), 409, "series-retired");
    }

    @Test
    void a_correction_goes_where_the_subscribers_of_its_series_were_carried() {
        series("line-first");
        series("line-last");
        String id = released("line-first");
        retire("line-first", "null");
        correct(id).body("series", equalTo("line-first"));
        retire("line-first", "\"line-last\"");
        series("line-end");
        retire("line-last", "\"line-end\"");
        correct(id).body("series", equalTo("line-end"));
        oslo().get("/reports/" + id).then().body("series", equalTo("line-end")).body("version", equalTo(3));
        assertThat(events.await("catalog.reports.v1", 3, event -> event.key().equals(id)))
                .extracting(event -> event.data().at("/series").asText())
                .containsExactly("line-first", "line-first", "line-end");
    }

    private static String released(String series) {
        String id = oslo().body(
                        draft("In " + series, "CLEAR", HEBEI).replaceFirst("\\{", "{\"series\": \"" + series + "\","))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        oslo().post("/reports/" + id + "/release").then().statusCode(200);
        return id;
    }

    private static ValidatableResponse correct(String id) {
        oslo().body("{\"kind\": \"CORRECTION\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        return oslo().post("/reports/" + id + "/release").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  no-such, unknown-series",
        "true,  line-a,  circle-of-successors",
        "true,  line-b,  circle-of-successors",
        "true,  line-c,  successor-retired",
        "false, line-d,  not-retired",
        "true,  Line,    invalid-code",
    })
    void a_successor_that_cannot_be_is_refused(boolean retired, String successor, String code) {
        String body = series("line-a");
        retire("line-b", "\"line-a\"");
        retire("line-c", "null");
        series("line-d");
        String wanted =
                body.replace("]}}", "]}, \"retired\": %s, \"successor\": \"%s\"}".formatted(retired, successor));
        String tag = desk().get("/series/line-a").header("ETag");
        problem(
                desk().header("If-Match", tag)
                        .body(wanted)
                        .put("/series/line-a")
                        .then(),
                400,
                code);
        desk().get("/series/line-a").then().header("ETag", tag);
    }

    /** The body with which it is, or was, put on the menu. */
    private static String series(String code) {
        String body = "{\"code\": \"" + code + "\", " + TEXTS.formatted("栏目") + "}";
        desk().body(body).post("/series");
        return body;
    }

    private static void retire(String code, String successor) {
        String body = series(code).replace("]}}", "]}, \"retired\": true, \"successor\": " + successor + "}");
        desk().header("If-Match", desk().get("/series/" + code).header("ETag"))
                .body(body)
                .put("/series/" + code)
                .then()
                .statusCode(200);
    }

    @Test
    void missions_are_imported_line_by_line_and_a_second_time_changes_nothing() {
        String good = "{\"code\": \"embassy-fi\", \"kind\": \"EMBASSY\", \"hostCountries\": [\"FI\"],"
                + " \"city\": \"Helsinki\", \"name\": {\"en\": \"Embassy in Finland\", \"zh\": \"驻芬兰大使馆\"}}";
        String lines = good + "\nnot json\n" + good.replace("\"FI\"", "\"XX\"") + "\n";
        for (int run = 0; run < 2; run++) {
            desk().contentType("application/jsonl")
                    .body(lines)
                    .post("/missions/import?firstLine=11")
                    .then()
                    .statusCode(200)
                    .body("imported", equalTo(run == 0 ? 1 : 0))
                    .body("unchanged", equalTo(run == 0 ? 0 : 1))
                    .body("refused.line", equalTo(List.of(12, 13)))
                    .body("refused.code", equalTo(List.of("malformed-json", "unknown-country")))
                    .body("refused[1].field", equalTo("hostCountries[0]"));
        }
    }
}
