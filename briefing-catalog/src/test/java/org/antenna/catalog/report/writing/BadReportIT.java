package org.antenna.catalog.report.writing;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.released;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.antenna.catalog.CatalogTestCase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be a report is refused by a stable code, and nothing of it is kept. */
@QuarkusTest
class BadReportIT extends CatalogTestCase {
    private static final String GOOD = draft("Good", "CLEAR", HEBEI);

    @Inject
    Jdbi jdbi;

    static Stream<Arguments> bad() {
        String large = "霍".repeat(3_500_000);
        return Stream.of(
                Arguments.of("a body of 10 MB", GOOD.replace("How Oslo", large), "text-too-long"),
                Arguments.of("a title of 10 MB", GOOD.replaceFirst("Good", large), "text-too-long"),
                Arguments.of("a language tag of a region", GOOD.replace("\"zh\"", "\"zh-CN\""), "unknown-language"),
                Arguments.of("another language", GOOD.replace("\"en\"", "\"fr\""), "unknown-language"),
                Arguments.of("a language in capitals", GOOD.replace("\"en\"", "\"EN\""), "unknown-language"),
                Arguments.of("one language twice", GOOD.replace("\"en\"", "\"zh\""), "language-twice"),
                Arguments.of("an unknown topic", GOOD.replace("sport.winter", "sport.of-old"), "unknown-topic"),
                Arguments.of("an unknown country", GOOD.replace("\"NO\"", "\"ZZ\""), "unknown-country"),
                Arguments.of("an unknown label", GOOD.replace("CLEAR", "PINK"), "unknown-handling"),
                Arguments.of("TLP:RED", GOOD.replace("CLEAR", "RED"), "handling-red"),
                Arguments.of("an unknown series", GOOD.replaceFirst("\\{", "{\"series\": \"none\","), "unknown-series"),
                Arguments.of("a marking in the title", GOOD.replaceFirst("Good", "跳台（机密）"), "classified"),
                Arguments.of("a marking in the body", GOOD.replace("How Oslo", "TOP SECRET: Oslo"), "classified"),
                Arguments.of(
                        "a marking between CRLF",
                        GOOD.replace("How Oslo", "Port\\r\\n\\r\\nSECRET\\r\\n"),
                        "classified"),
                Arguments.of(
                        "a marking with an entity", GOOD.replace("How Oslo", "TOP&nbsp;SECRET Oslo"), "classified"),
                Arguments.of(
                        "a marking among the sources", GOOD.replace("https://", "TLP:RED https://"), "classified"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void what_cannot_be_a_report_is_refused_and_nothing_is_kept(String name, String body, String code) {
        long before = rows();
        problem(oslo().body(body).post("/reports").then(), 400, code);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_bad_rewrite_leaves_the_draft_as_it_was() {
        String id = drafted("As it was", HEBEI);
        String tag = oslo().get("/reports/" + id).then().extract().header("ETag");
        problem(
                        oslo().header("If-Match", tag)
                                .body(draft("【机密】", "CLEAR", HEBEI))
                                .put("/reports/" + id)
                                .then(),
                        400,
                        "classified")
                .body("errors.field", hasItems("renditions[0].title", "renditions[1].title"))
                .body("errors[0].detail", containsString("机密"));
        oslo().get("/reports/" + id)
                .then()
                .header("ETag", equalTo(tag))
                .body("renditions.title", contains("As it was", "As it was"));
    }

    @Test
    void both_languages_are_released_as_one_version() {
        String id = released("Both", HEBEI);
        desk().get("/reports/" + id)
                .then()
                .body("version", equalTo(1))
                .body("renditions.language", contains("zh", "en"));
    }

    @Test
    void a_minor_version_that_moves_the_report_is_refused_when_it_is_written() {
        String id = released("Minor", HEBEI);
        oslo().body("{\"kind\": \"MINOR\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        String tag = oslo().get("/reports/" + id).then().extract().header("ETag");
        String moved = draft("Minor", "GREEN", "{\"classes\": [\"REGION\"]}")
                .replaceFirst("\\{", "{\"series\": \"international-situation\",");
        problem(oslo().header("If-Match", tag).body(moved).put("/reports/" + id).then(), 400, "minor-changes-audience")
                .body("errors.field", contains("audience", "handling", "series"));
    }

    @Test
    void a_line_with_a_marking_is_not_imported() {
        long before = rows();
        String line = "{\"externalId\": \"classified-1\", \"mission\": \"embassy-jp\", \"language\": \"zh\","
                + " \"topics\": [\"economy\"], \"title\": \"秘密★10年 港口\", \"body\": \"正文\"}";
        desk().contentType("application/jsonl")
                .body(line)
                .post("/reports/import?audience=everyone")
                .then()
                .body("refused.code", contains("classified"))
                .body("refused.field", contains("title"));
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return jdbi.withHandle(
                db -> db.select("select (select count(*) from report) + (select count(*) from report_version)"
                                + " + (select count(*) from rendition)")
                        .mapTo(Long.class)
                        .one());
    }
}
