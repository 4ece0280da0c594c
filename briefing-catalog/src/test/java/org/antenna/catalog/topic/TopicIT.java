package org.antenna.catalog.topic;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.ids;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.HeardEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TopicIT extends CatalogTestCase {
    private static final String LABEL = "\"label\": {\"zh\": \"题\", \"en\": \"Topic\"}";

    @Inject
    HeardEvents events;

    @Test
    void a_topic_is_found_by_its_labels_and_synonyms_in_either_language() {
        put("t.words", "{" + LABEL + ", \"synonyms\": {\"zh\": [\"雪上项目\"], \"en\": [\"Telemarking\"]}}");
        for (String words : List.of("雪上项目", "telemark", "T.WORDS")) {
            hebei().queryParam("q", words).get("/topics").then().body("items.code", contains("t.words"));
        }
        hebei().queryParam("q", "100%").get("/topics").then().body("items", empty());
        problem(hebei().queryParam("q", "长".repeat(101)).get("/topics").then(), 400, "text-too-long");
    }

    @Test
    void a_topic_is_changed_by_who_read_it_and_the_same_again_changes_nothing() {
        put("t.renamed", "{" + LABEL + "}");
        String renamed = "{\"label\": {\"zh\": \"新\", \"en\": \"New\"}}";
        problem(desk().body(renamed).put("/topics/t.renamed").then(), 428, "if-match-needed");
        problem(
                desk().header("If-Match", "\"7\"")
                        .body(renamed)
                        .put("/topics/t.renamed")
                        .then(),
                412,
                "changed-meanwhile");
        problem(
                desk().header("If-Match", "\"1\"")
                        .body(renamed)
                        .put("/topics/t.not-there")
                        .then(),
                412,
                "changed-meanwhile");
        desk().header("If-Match", "\"1\"")
                .body(renamed)
                .put("/topics/t.renamed")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        desk().body(renamed).put("/topics/t.renamed").then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void after_a_merge_reports_are_found_under_both_codes_and_the_old_one_still_works_in_drafts() {
        put("t.old", "{" + LABEL + "}");
        put("t.new", "{" + LABEL + "}");
        String before = released("t.old");
        preview("t.old", "t.new")
                .then()
                .statusCode(200)
                .body("topic.replacedBy", contains("t.new"))
                .body("uses.topic", contains("t.old", "t.new"))
                .body("uses.reports", contains(1, 0))
                .body("rules", nullValue());
        desk().get("/topics/t.old").then().body("replacedBy", empty());

        replace("t.old", "t.new").then().statusCode(200).body("replacedBy", contains("t.new"));
        assertThat(events.await("catalog.menu.v1", 2, event -> event.key().equals("topic/t.old"))
                        .getLast()
                        .data()
                        .at("/replacedBy/0")
                        .asText())
                .isEqualTo("t.new");
        String after = released("t.old");
        hebei().get("/reports/" + after).then().body("topics", contains("t.new"));
        hebei().get("/reports/" + before).then().body("topics", contains("t.old"));
        assertThat(ids(hebei(), "topic=t.old")).containsExactlyInAnyOrder(before, after);
        assertThat(ids(hebei(), "topic=t.new")).containsExactlyInAnyOrder(before, after);

        problem(replace("t.old", "sport").then(), 409, "topic-replaced");
        problem(replace("t.new", "t.old").then(), 400, "circle-of-topics");
        desk().delete("/topics/t.old/replacement").then().statusCode(200).body("replacedBy", empty());
        assertThat(ids(hebei(), "topic=t.new")).containsExactly(after);
        problem(desk().delete("/topics/t.old/replacement").then(), 409, "topic-not-replaced");
    }

    @Test
    void a_split_adds_what_is_new_and_asks_authors_for_the_part() {
        put("t.whole", "{\"parent\": \"sport\", " + LABEL + "}");
        put("t.part", "{" + LABEL + "}");
        String waiting =
                oslo().body(about("t.whole")).post("/reports").then().extract().path("id");
        String parts = "{\"into\": [{\"code\": \"t.part\"}, {\"code\": \"t.fresh\", " + LABEL + "}]}";
        desk().header("If-Match", "\"1\"")
                .body(parts)
                .post("/topics/t.whole/replacement")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("replacedBy", contains("t.part", "t.fresh"));
        desk().get("/topics/t.fresh").then().body("parent", equalTo("sport")).body("version", equalTo(1));
        problem(oslo().body("{}").post("/reports/" + waiting + "/release").then(), 409, "topic-split");
        problem(oslo().body(about("t.whole")).post("/reports").then(), 400, "topic-split");
        String part = released("t.part");
        assertThat(ids(hebei(), "topic=t.whole")).containsExactly(part);
        assertThat(ids(hebei(), "topic=sport")).contains(part);
        assertThat(ids(hebei(), "topic=t.fresh")).isEmpty();
    }

    @Test
    void a_correction_may_keep_a_topic_that_was_split_since() {
        put("t.kept", "{" + LABEL + "}");
        String id = released("t.kept");
        replace("t.kept", "sport.winter", "sport.venues").then().statusCode(200);
        oslo().body("{\"kind\": \"CORRECTION\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        oslo().post("/reports/" + id + "/release").then().statusCode(200).body("topics", contains("t.kept"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT  | /topics/Sport                  | {LABEL}                                                | 400 | invalid-code",
                "PUT  | /topics/t.bad                  | {}                                                     | 400 | text-needed",
                "PUT  | /topics/t.bad                  | {'label': {'zh': '题'}}                                | 400 | text-needed",
                "PUT  | /topics/t.bad                  | {'label': {'zh': 'LONG', 'en': 'x'}}                   | 400 | text-too-long",
                "PUT  | /topics/t.bad                  | {'label': {'zh': '题', 'fr': 'x'}}                     | 400 | unknown-field",
                "PUT  | /topics/t.bad                  | {LABEL, 'synonyms': {'fr': ['x']}}                     | 400 | unknown-field",
                "PUT  | /topics/t.bad                  | {LABEL, 'synonyms': {'zh': ['LONG']}}                  | 400 | text-too-long",
                "PUT  | /topics/t.bad                  | {LABEL, 'synonyms': {'zh': ['']}}                      | 400 | text-needed",
                "PUT  | /topics/t.bad                  | {LABEL, 'parent': 'no.such'}                           | 400 | unknown-parent",
                "PUT  | /topics/t.bad                  | {LABEL, 'parent': 't.bad'}                             | 400 | unknown-parent",
                "PUT  | /topics/t.bad                  | {LABEL, 'parent': 'sport.winter'}                      | 400 | topic-too-deep",
                "POST | /topics/no.such/replacement    | {'into': [{'code': 'sport'}]}                          | 404 | topic-not-found",
                "POST | /topics/sport/replacement      | {'into': [{'code': 'tourism'}]}                        | 409 | topics-below",
                "POST | /topics/sport.public/replacement | {}                                                   | 400 | topic-needed",
                "POST | /topics/sport.public/replacement | {'into': [null]}                                     | 400 | invalid-code",
                "POST | /topics/sport.public/replacement | {'into': [{'code': 'no.such'}]}                      | 400 | unknown-topic",
                "POST | /topics/sport.public/replacement | {'into': [{'code': 'sport.public'}]}                 | 400 | topic-into-itself",
                "POST | /topics/sport.public/replacement | {'into': [{'code': 'sport'}, {'code': 'sport'}]}     | 400 | repeated-topic",
                "POST | /topics/sport.public/replacement | {'into': [{'code': 'sport', LABEL}]}                 | 400 | topic-exists",
                "POST | /topics/sport.public/replacement | {'into': [{'code': 't.bad', LABEL}, {'code': 'no'}]} | 400 | unknown-topic",
                "POST | /topics/sport.public/replacement | {'into': [{'code': 't.bad', LABEL, 'parent': 'no'}]} | 400 | unknown-parent",
                "POST | /topics/sport.public/replacement | {'into': [{'code': 't.bad', LABEL, 'parent': 'sport.winter'}]} | 400 | topic-too-deep",
            })
    void what_cannot_be_is_refused_by_its_code_and_nothing_is_kept(
            String method, String path, String body, int status, String code) {
        String json = body.replace("LABEL", LABEL).replace('\'', '"').replace("LONG", "长".repeat(101));
        problem(desk().body(json).request(method, path).then(), status, code);
        if (method.equals("POST")) {
            problem(desk().body(json).post(path + "/preview").then(), status, code);
        }
        desk().get("/topics/t.bad").then().statusCode(404);
        desk().get("/topics/sport.public").then().body("version", equalTo(1)).body("replacedBy", empty());
    }

    @ParameterizedTest
    @CsvSource({"t.split, parent-replaced", "no.such, unknown-parent", "sport.winter, topic-too-deep"})
    void a_part_that_cannot_stand_where_it_is_put_is_refused_at_its_parent(String parent, String code) {
        desk().body("{" + LABEL + "}").put("/topics/t.split");
        String parts = "{\"into\": [{\"code\": \"sport\"}, {\"code\": \"t.bad\", \"parent\": \"%s\", %s}]}";
        Response refused = desk().body(parts.formatted(parent, LABEL)).post("/topics/t.split/replacement");
        problem(refused.then(), 400, code).body("errors.field", contains("into[1].parent"));
        desk().get("/topics/t.split").then().body("version", equalTo(1)).body("replacedBy", empty());
    }

    @Test
    void what_stands_on_a_replaced_topic_stays_and_nothing_new_is_put_there() {
        put("t.above", "{" + LABEL + "}");
        put("t.below", "{\"parent\": \"t.above\", " + LABEL + "}");
        problem(replace("t.above", "sport").then(), 409, "topics-below");
        replace("t.below", "sport.winter").then().statusCode(200);
        replace("t.above", "sport").then().statusCode(200);
        problem(
                desk().body("{\"parent\": \"t.above\", " + LABEL + "}")
                        .put("/topics/t.other")
                        .then(),
                400,
                "parent-replaced");
        problem(desk().delete("/topics/t.below/replacement").then(), 409, "parent-replaced");
        problem(replace("sport.venues", "t.above").then(), 400, "topic-replaced");
        hebei().get("/topics?limit=200").then().body("items.code", hasItem("t.above"));
        hebei().get("/topics?q=no-such-words").then().body("items.code", not(hasItem("t.above")));
    }

    private static void put(String code, String body) {
        desk().body(body).put("/topics/" + code).then().statusCode(201).header("ETag", "\"1\"");
    }

    private static Response preview(String code, String... into) {
        return desk().body(parts(into)).post("/topics/" + code + "/replacement/preview");
    }

    private static Response replace(String code, String... into) {
        return desk().body(parts(into)).post("/topics/" + code + "/replacement");
    }

    private static String parts(String... codes) {
        return "{\"into\": "
                + List.of(codes).stream()
                        .map(code -> "{\"code\": \"" + code + "\"}")
                        .toList() + "}";
    }

    private static String about(String topic) {
        return draft("About " + topic, "CLEAR", HEBEI).replace("sport.winter", topic);
    }

    private static String released(String topic) {
        String id = oslo().body(about(topic))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        oslo().post("/reports/" + id + "/release").then().statusCode(200);
        return id;
    }
}
