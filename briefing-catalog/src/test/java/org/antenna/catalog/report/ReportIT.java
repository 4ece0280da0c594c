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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.CatalogIT;
import org.antenna.catalog.Catalogue;
import org.antenna.catalog.HeardEvents;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportIT extends CatalogIT {
    private static final String REPORTS = "catalog.reports.v1";

    @Inject
    HeardEvents events;

    @Inject
    Jdbi jdbi;

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
    void a_release_is_told_on_kafka_with_all_that_routing_needs() {
        String id = released("Told", HEBEI);
        HeardEvents.Heard heard =
                events.await(REPORTS, 1, event -> event.key().equals(id)).getFirst();
        assertThat(heard.type()).isEqualTo("org.antenna.catalog.report-released.v1");
        assertThat(heard.version()).isEqualTo(2);
        assertThat(heard.data().at("/version").asInt()).isEqualTo(1);
        assertThat(heard.data().at("/mission").asText()).isEqualTo("embassy-no");
        assertThat(heard.data().at("/audience/regions/0").asText()).isEqualTo("CN-HE");
        assertThat(heard.data().at("/renditions").size()).isEqualTo(2);
        assertThat(heard.data().at("/notifies").asBoolean()).isTrue();
    }

    @Test
    void the_next_version_supersedes_the_released_one_and_a_minor_one_tells_nobody() {
        String id = released("First", HEBEI);
        oslo().body("{\"kind\": \"MINOR\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        String tag = oslo().get("/reports/" + id).then().extract().header("ETag");
        oslo().header("If-Match", tag)
                .body(draft("Second", "CLEAR", HEBEI))
                .put("/reports/" + id)
                .then()
                .statusCode(200);
        hebei().get("/reports/" + id).then().body("renditions[1].title", equalTo("First"));
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        hebei().get("/reports/" + id)
                .then()
                .body("version", equalTo(2))
                .body("renditions[1].title", equalTo("Second"))
                .body("notifies", equalTo(false));
        hebei().get("/reports/" + id + "/versions")
                .then()
                .body("items.state", contains("RELEASED", "SUPERSEDED"))
                .body("items.version", contains(2, 1));
        List<HeardEvents.Heard> heard =
                events.await(REPORTS, 2, event -> event.key().equals(id));
        assertThat(heard)
                .extracting(event -> event.data().at("/notifies").asBoolean())
                .containsExactly(true, false);
        assertThat(heard).extracting(HeardEvents.Heard::version).isSorted();
    }

    @Test
    void a_withdrawn_report_is_in_no_list_and_says_why_to_those_who_had_it() {
        String id = released("Wrong", HEBEI);
        problem(
                hebei().body("{\"reason\": \"x\"}")
                        .post("/reports/" + id + "/withdrawal")
                        .then(),
                403,
                "role-not-allowed");
        problem(oslo().body("{}").post("/reports/" + id + "/withdrawal").then(), 400, "text-needed");
        oslo().body("{\"reason\": \"数字有误\"}")
                .post("/reports/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        problem(hebei().get("/reports/" + id).then(), 410, "report-withdrawn").body("detail", containsString("数字有误"));
        problem(guangdong().get("/reports/" + id).then(), 404, "report-not-found");
        assertThat(ids(hebei(), "")).doesNotContain(id);
        assertThat(ids(hebei(), "state=WITHDRAWN")).isEmpty();
        assertThat(ids(desk(), "state=WITHDRAWN")).contains(id);
        problem(oslo().body("{}").post("/reports/" + id + "/release").then(), 409, "report-withdrawn");
        List<HeardEvents.Heard> heard =
                events.await(REPORTS, 2, event -> event.key().equals(id));
        assertThat(heard.getLast().type()).isEqualTo("org.antenna.catalog.report-withdrawn.v1");
        assertThat(heard.getLast().version()).isGreaterThan(heard.getFirst().version());
    }

    @Test
    void amber_is_for_some_and_is_released_by_a_second_person() {
        String everyone = "{\"classes\": [\"REGION\", \"ENTERPRISE\", \"MISSION\", \"MINISTRY\"]}";
        String wide = oslo().body(draft("Wide", "AMBER", everyone))
                .post("/reports")
                .then()
                .extract()
                .path("id");
        problem(desk().body("{}").post("/reports/" + wide + "/release").then(), 409, "audience-too-wide");
        String id = oslo().body(draft("Amber", "AMBER_STRICT", HEBEI))
                .post("/reports")
                .then()
                .extract()
                .path("id");
        problem(oslo().body("{}").post("/reports/" + id + "/release").then(), 403, "second-person-needed");
        desk().body("{\"notify\": false}")
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_at_fault_is_named_field_by_field() {
        problem(oslo().body(draft("Red", "RED", HEBEI)).post("/reports").then(), 400, "handling-red");
        String bad = draft("", "CLEAR", "{\"classes\": [\"REGION\"], \"regions\": [\"Hebei\"]}")
                .replace("sport.winter", "sport.curling-of-old")
                .replace("\"NO\"", "\"XX\"");
        problem(oslo().body(bad).post("/reports").then(), 400, "topic-unknown")
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
        problem(oslo().body(foreign).post("/reports").then(), 403, "foreign-mission");
        problem(oslo().get("/reports?series=%00").then(), 400, "code-malformed");
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

    @Test
    void the_database_itself_refuses_to_change_what_was_released() {
        String id = released("Fixed", HEBEI);
        assertThatThrownBy(() -> jdbi.useHandle(
                        db -> db.execute("update report_version set topics = '{sport}' where report_id = ?::uuid", id)))
                .hasMessageContaining("was released");
        assertThatThrownBy(() -> jdbi.useHandle(
                        db -> db.execute("update rendition set body = 'x' where report_id = ?::uuid", id)))
                .hasMessageContaining("was released");
    }
}
