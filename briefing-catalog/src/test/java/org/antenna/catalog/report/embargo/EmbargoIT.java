package org.antenna.catalog.report.embargo;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.ids;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.released;
import static org.antenna.catalog.Catalogue.tag;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.antenna.catalog.report.embargo.Embargoing.RELEASED;
import static org.antenna.catalog.report.embargo.Embargoing.embargoed;
import static org.antenna.catalog.report.embargo.Embargoing.rewritten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.junit.jupiter.api.Test;

/** What people see of an embargo, and what they do about one. */
@QuarkusTest
class EmbargoIT extends CatalogTestCase {
    @Inject
    Embargoing embargoing;

    @Test
    void an_embargo_shows_to_editors_only() {
        String id = drafted("Hidden", HEBEI);
        embargoed(id, embargoing.inAnHour());
        problem(hebei().get("/reports/" + id).then(), 404, "report-not-found");
        problem(hebei().get("/reports/" + id + "/versions").then(), 404, "report-not-found");
        for (String state : List.of("EMBARGOED", "RELEASED", "DRAFT", "IN_REVIEW")) {
            assertThat(ids(hebei(), "state=" + state)).as(state).doesNotContain(id);
        }
        assertThat(ids(oslo(), "state=EMBARGOED")).contains(id);
        desk().get("/reports/" + id).then().body("state", equalTo("EMBARGOED")).body("approval.notify", equalTo(true));
        oslo().header("If-Match", tag(Catalogue::oslo, id))
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
        assertThat(embargoing.toldBeforeTheEnd(id))
                .as("the approval itself is not told")
                .containsExactly(RELEASED);
    }

    @Test
    void the_released_version_is_read_while_the_next_one_waits() {
        String id = released("Now", HEBEI);
        oslo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        rewritten(id, "Later");
        embargoed(id, embargoing.inAnHour());
        hebei().get("/reports/" + id).then().body("version", equalTo(1)).body("renditions[0].title", equalTo("Now"));
        hebei().get("/reports/" + id + "/versions").then().body("items.version", contains(1));
        assertThat(embargoing.releaseAt(id, embargoing.inAnHour().plusSeconds(60)))
                .isEqualTo(ReleaseDue.Outcome.RELEASED);
        hebei().get("/reports/" + id).then().body("version", equalTo(2)).body("renditions[0].title", equalTo("Later"));
    }

    @Test
    void an_embargo_is_ended_earlier_moved_and_called_off() {
        String id = drafted("Moved", HEBEI);
        problem(oslo().delete("/reports/" + id + "/embargo").then(), 409, "report-not-embargoed");
        embargoed(id, embargoing.inAnHour());
        Instant later = embargoing.inAnHour().plusSeconds(600);
        embargoed(id, later).body("approval.notBefore", equalTo(later.toString()));
        assertThat(embargoing.releaseAt(id, embargoing.inAnHour().plusSeconds(60)))
                .isEqualTo(ReleaseDue.Outcome.LEFT);
        oslo().delete("/reports/" + id + "/embargo").then().statusCode(200).body("state", equalTo("DRAFT"));
        assertThat(embargoing.releaseAt(id, later.plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.LEFT);
        oslo().body("{\"notify\": false, \"notBefore\": \"" + later + "\"}")
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
        problem(oslo().post("/reports/" + id + "/release").then(), 428, "if-match-needed");
        oslo().header("If-Match", tag(Catalogue::oslo, id))
                .post("/reports/" + id + "/release")
                .then()
                .body("state", equalTo("RELEASED"))
                .body("notifies", equalTo(false));
    }

    @Test
    void a_change_under_embargo_voids_the_approval() {
        String id = drafted("Approved", HEBEI);
        embargoed(id, embargoing.inAnHour());
        rewritten(id, "Not approved").body("voided", equalTo("APPROVAL")).body("state", equalTo("DRAFT"));
        assertThat(embargoing.releaseAt(id, embargoing.inAnHour().plusSeconds(60)))
                .isEqualTo(ReleaseDue.Outcome.LEFT);
        oslo().get("/reports/" + id + "/remarks").then().body("items.code", hasItem("approval-voided"));
    }

    @Test
    void a_withdrawal_takes_the_version_under_embargo_with_it() {
        String id = released("Gone", HEBEI);
        oslo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        embargoed(id, embargoing.inAnHour());
        withdrawn(Catalogue::oslo, id, "有误");
        assertThat(embargoing.releaseAt(id, embargoing.inAnHour().plusSeconds(60)))
                .isEqualTo(ReleaseDue.Outcome.LEFT);
        problem(hebei().get("/reports/" + id).then(), 410, "report-withdrawn");
    }

    @Test
    void a_time_that_cannot_be_is_refused_and_a_past_one_is_now() {
        String id = drafted("Times", HEBEI);
        String path = "/reports/" + id + "/release";
        problem(oslo().body("{\"notBefore\": \"soon\"}").post(path).then(), 400, "invalid-time");
        problem(
                oslo().body("{\"notBefore\": \"2026-10-01T08:00:00\"}")
                        .post(path)
                        .then(),
                400,
                "invalid-time");
        problem(
                oslo().body("{\"notBefore\": \"2999-01-01T00:00:00Z\"}")
                        .post(path)
                        .then(),
                400,
                "not-before-too-late");
        problem(
                oslo().body("{\"notBefore\": \"+999999999-01-01T00:00:00Z\"}")
                        .post(path)
                        .then(),
                400,
                "not-before-too-late");
        oslo().get("/reports/" + id).then().body("state", equalTo("DRAFT"));
        oslo().body("{\"notBefore\": \"2020-01-01T00:00:00+08:00\"}")
                .post(path)
                .then()
                .body("state", equalTo("RELEASED"));
    }
}
