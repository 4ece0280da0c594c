package org.antenna.catalog.search;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antenna.catalog.CatalogTestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SearchIT extends CatalogTestCase {
    private static final String REPORT = """
            {"topics": ["%s"], "about": ["NO", "SE"], "handling": "CLEAR", "audience": %s,
             "renditions": [{"language": "zh", "title": "%s", "summary": "%s", "body": "%s"}]}
            """;

    @Inject
    Filing filing;

    @Test
    void what_is_in_a_title_comes_first_then_a_summary_then_the_rest_and_the_newest_of_these() {
        String inBody = report("sport.winter", "甲", "甲", "这里有**冰壶场馆**的故事。");
        String inTitle = report("sport.winter", "冰壶場館", "甲", "甲");
        String inSummary = report("sport.winter", "甲", "冰壶场馆", "甲");
        String newer = report("sport.winter", "甲", "甲", "又有冰壶场馆。");
        for (int filed = 0; filed < 2; filed++) {
            JsonPath byRelevance = search(hebei(), "冰壶场馆", Map.of()).jsonPath();
            assertThat(byRelevance.getList("items.id")).containsExactly(inTitle, inSummary, newer, inBody);
            assertThat(byRelevance.getList("items.score", Float.class)).isSortedAccordingTo((a, b) -> b.compareTo(a));
            assertThat(byRelevance.getString("items[3].snippets[0].text")).isEqualTo("这里有冰壶场馆的故事。");
            assertThat(byRelevance.getList("items[3].snippets[0].highlights.start"))
                    .isEqualTo(List.of(3));
            assertThat(byRelevance.getList("items[3].snippets[0].highlights.end"))
                    .isEqualTo(List.of(7));
            assertThat(byRelevance.getString("items[0].snippets[0].field")).isEqualTo("title");
            search(hebei(), "冰壶场馆", Map.of("sort", "date"))
                    .then()
                    .body("items.id", contains(newer, inSummary, inTitle, inBody))
                    .body("items[0].score", nullValue());
            filing.file(10_000);
        }
    }

    @Test
    void each_facet_counts_as_many_as_a_search_for_it_finds() {
        for (int number = 0; number < 4; number++) {
            report(number % 2 == 0 ? "economy.ocean" : "sport.winter", "驯鹿数目" + number, "", "驯鹿");
        }
        JsonPath page = search(hebei(), "驯鹿", Map.of()).jsonPath();
        assertThat(page.getInt("count.hits")).isEqualTo(4);
        assertThat(page.getBoolean("count.atLeast")).isFalse();
        assertThat(page.getList("facets.topic.value")).contains("economy", "economy.ocean", "sport", "sport.winter");
        for (String facet : List.of("topic", "country", "mission", "language")) {
            List<Map<String, Object>> values = page.getList("facets." + facet);
            assertThat(values).isNotEmpty();
            for (Map<String, Object> value : values) {
                search(hebei(), "驯鹿", Map.of(facet, String.valueOf(value.get("value"))))
                        .then()
                        .body("count.hits", equalTo(value.get("count")));
            }
        }
        String month = page.getString("facets.month[0].value");
        search(hebei(), "驯鹿", Map.of("from", month + "-01")).then().body("count.hits", equalTo(4));
        search(hebei(), "驯鹿", Map.of("to", "2020-01-01")).then().body("items", empty());
        search(hebei(), "驯鹿", Map.of("series", "none")).then().body("items", empty());
    }

    @Test
    void pages_hold_each_hit_once_while_reports_are_filed_and_come() {
        List<String> released = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            released.addFirst(report("sport.winter", "雪橇犬" + number, "", "雪橇犬的比赛"));
        }
        for (String sort : List.of("date", "relevance")) {
            List<String> found = new ArrayList<>();
            String cursor = null;
            do {
                RequestSpecification request = hebei().queryParam("q", "雪橇犬的比赛").queryParam("sort", sort);
                JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                        .queryParam("limit", 3)
                        .get("/search")
                        .then()
                        .statusCode(200)
                        .body("count", cursor == null ? notNullValue() : nullValue())
                        .extract()
                        .jsonPath();
                found.addAll(page.getList("items.id"));
                cursor = page.getString("next");
                filing.file(10_000);
            } while (cursor != null);
            assertThat(found).isEqualTo(released);
        }
    }

    @Test
    void a_merged_topic_is_found_under_the_one_that_took_its_place_without_touching_the_index() {
        desk().body("{\"label\": {\"zh\": \"驯鹿业\", \"en\": \"Reindeer\"}, \"parent\": \"economy\"}")
                .put("/topics/economy.reindeer");
        desk().body("{\"label\": {\"zh\": \"鹿业\", \"en\": \"Deer\"}, \"parent\": \"economy\"}")
                .put("/topics/economy.deer");
        String id = report("economy.reindeer", "鹿场", "", "鹿场");
        filing.file(10_000);
        search(hebei(), "鹿场", Map.of("topic", "economy.deer")).then().body("items", empty());
        search(hebei(), "驯鹿业", Map.of()).then().body("topics.code", contains("economy.reindeer"));
        desk().header("If-Match", "\"1\"")
                .body("{\"into\": [{\"code\": \"economy.deer\"}]}")
                .post("/topics/economy.reindeer/replacement")
                .then()
                .statusCode(200);
        search(hebei(), "鹿场", Map.of("topic", "economy.deer"))
                .then()
                .body("items.id", contains(id))
                .body("facets.topic.value", hasItem("economy.deer"));
        search(hebei(), "鹿场", Map.of("topic", "economy.reindeer")).then().body("items.id", contains(id));
        search(hebei(), "鹿业 鹿场", Map.of()).then().body("topics.code", contains("economy.deer"));
    }

    @Test
    void a_correction_is_found_by_its_own_words_and_no_more_by_those_before() {
        String id = report("sport.winter", "滑冰旧词", "", "旧词");
        filing.file(10_000);
        oslo().body("{\"kind\": \"CORRECTION\"}").post("/reports/" + id + "/versions");
        String tag = oslo().get("/reports/" + id).header("ETag");
        oslo().header("If-Match", tag)
                .body(REPORT.formatted("sport.winter", HEBEI, "滑冰新词", "", "新词"))
                .put("/reports/" + id)
                .then()
                .statusCode(200);
        search(hebei(), "旧词", Map.of()).then().body("items.id", contains(id));
        search(desk(), "滑冰新词", Map.of()).then().body("items", empty());
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        search(hebei(), "旧词", Map.of()).then().body("items", empty()).body("count.hits", equalTo(0));
        search(hebei(), "滑冰新词", Map.of()).then().body("items.id", contains(id)).body("items[0].version", equalTo(2));
    }

    @Test
    void without_words_it_lists_what_there_is_the_newest_first() {
        String id = report("sport.winter", "新", "", "新");
        hebei().get("/search?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].snippets", hasSize(0))
                .body("items[0].headings[0].title", equalTo("新"));
        hebei().queryParam("q", " ")
                .queryParam("limit", 1)
                .get("/search")
                .then()
                .body("items.id", contains(id));
    }

    @ParameterizedTest
    @CsvSource({
        "q, \"雪, text-quote-not-closed",
        "q, 雪 AND, text-word-expected-after",
        "q, 雪*, text-wildcard-not-supported",
        "q, NOT 石油, text-only-excludes",
        "q, 雪 OR -石油, text-only-excludes",
        "q, ，。, text-no-word",
        "stemming, yes, unknown-value",
        "topic, No Code, invalid-code",
        "country, Norway, unknown-country",
        "language, de, unknown-language",
        "from, yesterday, invalid-day",
        "to, +10000-01-01, invalid-day",
        "sort, best, unknown-sort",
        "limit, 201, limit-out-of-range",
        "cursor, x, invalid-cursor",
    })
    void what_cannot_be_read_is_refused_with_its_field(String field, String value, String code) {
        ValidatableResponse answer =
                problem(hebei().queryParam(field, value).get("/search").then(), 400, code);
        answer.body("errors[0].field", equalTo(field));
    }

    @Test
    void a_fault_in_the_words_is_named_with_its_column_and_a_period_must_begin_before_it_ends() {
        problem(hebei().queryParam("q", "挪威 “跳台").get("/search").then(), 400, "text-quote-not-closed")
                .body("errors[0].detail", startsWith("Character 4"));
        problem(hebei().get("/search?from=2026-03-02&to=2026-03-01").then(), 400, "invalid-period");
    }

    private static Response search(RequestSpecification caller, String query, Map<String, String> filters) {
        return caller.queryParam("q", query)
                .queryParams(filters)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static String report(String topic, String title, String summary, String body) {
        String id = oslo().body(REPORT.formatted(topic, HEBEI, title, summary, body))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        return id;
    }
}
