package org.antenna.catalog.report;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.guangdong;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.ids;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.released;
import static org.antenna.catalog.Catalogue.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportIT extends CatalogTestCase {
    @Test
    void a_released_report_is_read_by_its_audience_and_is_not_there_for_others() {
        String id = released("Ski-jump", HEBEI);
        hebei().get("/reports/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("renditions.language", contains("zh", "en"))
                .body("audience", nullValue())
                .body("author", nullValue());
        problem(guangdong().get("/reports/" + id).then(), 404, "report-not-found");
        problem(guangdong().get("/reports/" + id + "/versions").then(), 404, "report-not-found");
        problem(Catalogue.as("reader", "huayuan-snow").get("/reports/" + id).then(), 404, "report-not-found");
        problem(Catalogue.as("reader", "nobody-knows").get("/reports/" + id).then(), 404, "report-not-found");
        problem(Catalogue.as("reader", "closed-office").get("/reports/" + id).then(), 404, "report-not-found");
        assertThat(ids(hebei(), "topic=sport")).contains(id);
        assertThat(ids(guangdong(), "topic=sport")).doesNotContain(id);
        oslo().get("/reports/" + id).then().statusCode(200).body("audience.classes", contains("REGION"));
    }

    @Test
    void a_draft_is_seen_by_its_mission_and_the_desk_only() {
        String id = drafted("Draft", HEBEI);
        problem(hebei().get("/reports/" + id).then(), 404, "report-not-found");
        problem(
                Catalogue.as("mission-officer", "embassy-jp")
                        .get("/reports/" + id)
                        .then(),
                404,
                "report-not-found");
        assertThat(ids(hebei(), "state=DRAFT")).isEmpty();
        assertThat(ids(oslo(), "state=DRAFT")).contains(id);
        assertThat(ids(desk(), "state=DRAFT&country=NO&language=en&mission=embassy-no"))
                .contains(id);
        assertThat(ids(desk(), "state=DRAFT&country=SE")).doesNotContain(id);
    }

    @Test
    void what_is_at_fault_is_named_field_by_field() {
        problem(oslo().body(draft("Red", "RED", HEBEI)).post("/reports").then(), 400, "handling-red");
        String bad = draft("", "CLEAR", "{\"classes\": [\"REGION\"], \"regions\": [\"Hebei\"]}")
                .replace("sport.winter", "sport.curling-of-old")
                .replace("\"NO\"", "\"XX\"");
        problem(oslo().body(bad).post("/reports").then(), 400, "unknown-topic")
                .body(
                        "errors.field",
                        org.hamcrest.Matchers.hasItems(
                                "topics[0]", "about[0]", "audience.regions[0]", "renditions[0].title"));
        problem(
                oslo().body("{\"topics\": [\"sport.winter\"], \"colour\": 1}")
                        .post("/reports")
                        .then(),
                400,
                "unknown-field");
        problem(
                desk().body(draft("No mission", "CLEAR", HEBEI))
                        .post("/reports")
                        .then(),
                400,
                "mission-needed");
        String foreign = draft("F", "CLEAR", HEBEI).replaceFirst("\\{", "{\"mission\": \"embassy-jp\",");
        problem(oslo().body(foreign).post("/reports").then(), 403, "foreign-mission")
                .body("errors.field", contains("mission"));
        problem(oslo().get("/reports?series=%00").then(), 400, "invalid-code");
        problem(oslo().get("/reports?cursor=AAAA").then(), 400, "invalid-cursor");
    }

    @Test
    void a_change_needs_the_newest_etag_and_a_create_may_be_repeated() {
        String id = drafted("Etag", HEBEI);
        String body = draft("Etag 2", "CLEAR", HEBEI);
        problem(oslo().body(body).put("/reports/" + id).then(), 428, "if-match-needed");
        problem(
                oslo().header("If-Match", "\"7\"")
                        .body(body)
                        .put("/reports/" + id)
                        .then(),
                412,
                "changed-meanwhile");
        String once = draft("Once", "CLEAR", HEBEI);
        String first = oslo().header("Idempotency-Key", "k-1")
                .body(once)
                .post("/reports")
                .then()
                .extract()
                .path("id");
        String again = oslo().header("Idempotency-Key", "k-1")
                .body(once)
                .post("/reports")
                .then()
                .extract()
                .path("id");
        assertThat(again).isEqualTo(first);
    }

    @Test
    void another_mission_may_read_but_not_act() {
        String id = released("For missions", "{\"classes\": [\"MISSION\"]}");
        var tokyo = Catalogue.as("mission-officer", "embassy-jp");
        tokyo.get("/reports/" + id).then().statusCode(200);
        problem(
                Catalogue.as("mission-officer", "embassy-jp")
                        .header("If-Match", tag(Catalogue::oslo, id))
                        .body("{\"reason\": \"mine\"}")
                        .post("/reports/" + id + "/withdrawal")
                        .then(),
                403,
                "foreign-mission");
    }

    @Test
    void pages_hold_each_report_once_and_only_what_may_be_read() {
        for (int i = 0; i < 5; i++) {
            released("Page " + i, "{\"organisations\": [\"huayuan-snow\"]}");
            released("Other " + i, "{\"organisations\": [\"guangdong-fao\"]}");
        }
        var page = Catalogue.as("reader", "huayuan-snow")
                .get("/reports?mission=embassy-no&limit=3")
                .then()
                .extract();
        List<String> first = page.path("items.id");
        String next = page.path("next");
        List<String> second = Catalogue.as("reader", "huayuan-snow")
                .get("/reports?mission=embassy-no&limit=3&cursor=" + next)
                .then()
                .body("next", nullValue())
                .extract()
                .path("items.id");
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }
}
