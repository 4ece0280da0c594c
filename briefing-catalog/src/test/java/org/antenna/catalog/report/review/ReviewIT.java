package org.antenna.catalog.report.review;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.as;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.ids;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewIT extends CatalogTestCase {
    @Inject
    Jdbi jdbi;

    @Test
    void what_is_submitted_is_given_back_with_a_remark_and_released_by_somebody_else() {
        String id = amber("Two persons");
        oslo().post("/reports/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("submission.at", notNullValue());
        problem(oslo().post("/reports/" + id + "/submission").then(), 409, "report-in-review");
        problem(
                oslo().body("{\"remark\": \"x\"}")
                        .post("/reports/" + id + "/return")
                        .then(),
                403,
                "role-not-allowed");
        problem(
                desk().body("{\"remark\": \" \"}")
                        .post("/reports/" + id + "/return")
                        .then(),
                400,
                "text-needed");
        desk().body("{\"remark\": \"请注明数据来源。\"}")
                .post("/reports/" + id + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("submission", nullValue());
        oslo().get("/reports/" + id + "/remarks")
                .then()
                .body("items.text", contains("请注明数据来源。"))
                .body("items[0].author", notNullValue())
                .body("items[0].version", equalTo(1));

        String tag =
                oslo().post("/reports/" + id + "/submission").then().extract().header("ETag");
        problem(
                oslo().header("If-Match", tag)
                        .post("/reports/" + id + "/release")
                        .then(),
                403,
                "second-person-needed");
        desk().header("If-Match", tag)
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
        hebei().get("/reports/" + id).then().statusCode(200).body("submission", nullValue());
    }

    @Test
    void nobody_approves_what_he_did_not_see() {
        String id = amber("Seen");
        oslo().post("/reports/" + id + "/submission").then().statusCode(200);
        var read = desk().get("/reports/" + id).then().extract();
        String hash = read.path("contentHash");
        oslo().header("If-Match", read.header("ETag"))
                .body(draft("Changed under way", "AMBER", HEBEI))
                .put("/reports/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("voided", equalTo("SUBMISSION"));
        problem(
                desk().header("If-Match", read.header("ETag"))
                        .post("/reports/" + id + "/release")
                        .then(),
                412,
                "changed-meanwhile");
        problem(
                desk().body("{\"contentHash\": \"" + hash + "\"}")
                        .post("/reports/" + id + "/release")
                        .then(),
                412,
                "changed-meanwhile");
        problem(desk().post("/reports/" + id + "/release").then(), 428, "if-match-needed");
        oslo().get("/reports/" + id + "/remarks").then().body("items.code", contains("submission-voided"));
        String now = desk().get("/reports/" + id).then().extract().path("contentHash");
        desk().body("{\"contentHash\": \"" + now + "\"}")
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200)
                .body("state", equalTo("RELEASED"));
    }

    @Test
    void what_goes_to_review_could_be_released_but_for_the_person() {
        String id = drafted("Nobody to read it", "{}");
        problem(oslo().post("/reports/" + id + "/submission").then(), 409, "audience-nobody");
        oslo().get("/reports/" + id).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void a_submission_is_taken_back_by_the_mission_and_not_by_another() {
        String id = drafted("Taken back", HEBEI);
        oslo().post("/reports/" + id + "/submission").then().statusCode(200);
        problem(
                as("mission-officer", "embassy-jp")
                        .delete("/reports/" + id + "/submission")
                        .then(),
                404,
                "report-not-found");
        problem(
                as("mission-officer", "embassy-jp")
                        .get("/reports/" + id + "/remarks")
                        .then(),
                404,
                "report-not-found");
        problem(
                oslo().header("If-Match", "\"1\"")
                        .delete("/reports/" + id + "/submission")
                        .then(),
                412,
                "changed-meanwhile");
        oslo().delete("/reports/" + id + "/submission").then().statusCode(200).body("state", equalTo("DRAFT"));
        problem(oslo().delete("/reports/" + id + "/submission").then(), 409, "report-not-in-review");
    }

    @Test
    void the_queue_of_the_desk_begins_with_what_waits_longest_and_readers_see_none_of_it() {
        String first = drafted("Older draft", HEBEI);
        String second = drafted("Newer draft", HEBEI);
        oslo().post("/reports/" + second + "/submission").then().statusCode(200);
        oslo().post("/reports/" + first + "/submission").then().statusCode(200);
        List<String> queue = ids(desk(), "state=IN_REVIEW");
        assertThat(queue).containsSubsequence(second, first);
        String next =
                desk().get("/reports?state=IN_REVIEW&limit=1").then().extract().path("next");
        assertThat((List<String>) desk().get("/reports?state=IN_REVIEW&limit=200&cursor=" + next)
                        .then()
                        .extract()
                        .path("items.id"))
                .isEqualTo(queue.subList(1, queue.size()));
        assertThat(ids(hebei(), "state=IN_REVIEW")).isEmpty();
        problem(hebei().get("/reports/" + first).then(), 404, "report-not-found");
        assertThat(ids(desk(), "state=DRAFT")).doesNotContain(first, second);
        assertThat(ids(oslo(), "state=IN_REVIEW")).contains(first, second);
    }

    @Test
    void what_more_than_a_hundred_organisations_may_read_is_released_by_a_second_person() {
        jdbi.useHandle(db -> db.execute("insert into organisation (code, version, class, region, closed)"
                + " select 'reykjavik-' || n, 1, 'ENTERPRISE', 'IS', n = 101 from generate_series(1, 101) as n"
                + " on conflict do nothing"));
        String audience = "{\"classes\": [\"ENTERPRISE\"], \"regions\": [\"IS\"]}";
        String hundred = drafted("A closed one does not count", audience);
        oslo().post("/reports/" + hundred + "/release").then().statusCode(200);
        jdbi.useHandle(db -> db.execute("update organisation set closed = false where code = 'reykjavik-101'"));
        String id = drafted("One more", audience);
        problem(oslo().post("/reports/" + id + "/release").then(), 403, "second-person-needed");
        problem(desk().post("/reports/" + id + "/release").then(), 428, "if-match-needed");
        String tag = desk().get("/reports/" + id).then().extract().header("ETag");
        desk().header("If-Match", tag)
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
    }

    @Test
    void who_wrote_before_somebody_else_did_is_no_second_person() {
        String id = amber("By two");
        String tag = desk().get("/reports/" + id).then().extract().header("ETag");
        String after = desk().header("If-Match", tag)
                .body(draft("By two", "AMBER", HEBEI))
                .put("/reports/" + id)
                .then()
                .statusCode(200)
                .body("authors.size()", equalTo(2))
                .extract()
                .header("ETag");
        problem(
                oslo().header("If-Match", after)
                        .post("/reports/" + id + "/release")
                        .then(),
                403,
                "second-person-needed");
        problem(
                desk().header("If-Match", after)
                        .post("/reports/" + id + "/release")
                        .then(),
                403,
                "second-person-needed");
    }

    @Test
    void the_database_itself_refuses_to_write_on_what_is_in_review() {
        String id = drafted("Held", HEBEI);
        oslo().post("/reports/" + id + "/submission").then().statusCode(200);
        assertThatThrownBy(() -> jdbi.useHandle(
                        db -> db.execute("update rendition set body = 'x' where report_id = ?::uuid", id)))
                .hasMessageContaining("is no draft");
        assertThatThrownBy(() -> jdbi.useHandle(
                        db -> db.execute("update report_version set topics = '{sport}' where report_id = ?::uuid", id)))
                .hasMessageContaining("is no draft");
        assertThatThrownBy(() -> jdbi.useHandle(db ->
                        db.execute("update report_version set audience_regions = '{}' where report_id = ?::uuid", id)))
                .hasMessageContaining("is not narrower");
    }

    private static String amber(String title) {
        return oslo().body(draft(title, "AMBER", HEBEI))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
