package org.antenna.catalog.report;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.ids;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.released;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.catalog.HeardEvents;
import org.antenna.catalog.report.embargo.Embargoes;
import org.antenna.catalog.report.embargo.ReleaseDue;
import org.antenna.catalog.report.remark.MakeRemark;
import org.antenna.sandbox.process.Await;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmbargoIT extends CatalogTestCase {
    private static final String RELEASED = "org.antenna.catalog.report-released.v1";
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    @Inject
    Embargoes embargoes;

    @Inject
    Reports reports;

    @Inject
    ReleaseLimits limits;

    @Inject
    Publish publish;

    @Inject
    MakeRemark remark;

    @Inject
    Clock clock;

    @Inject
    HeardEvents events;

    @Inject
    Jdbi jdbi;

    @Test
    void what_is_under_embargo_is_nowhere_until_its_time_and_then_is_released_by_the_service() {
        String id = drafted("On time", HEBEI);
        Instant due = clock.instant().plusSeconds(2);
        embargoed(id, due).body("state", equalTo("EMBARGOED")).body("releasedAt", nullValue());
        Await.until(A_WHILE, () -> hebei().get("/reports/" + id).statusCode() == 200);
        Instant released =
                Instant.parse(hebei().get("/reports/" + id).then().extract().path("releasedAt"));
        assertThat(released).isAfterOrEqualTo(due);
        assertThat(toldBeforeTheEnd(id)).containsExactly(RELEASED);
    }

    @Test
    void an_embargo_shows_to_editors_only() {
        String id = drafted("Hidden", HEBEI);
        embargoed(id, inAnHour());
        problem(hebei().get("/reports/" + id).then(), 404, "report-not-found");
        problem(hebei().get("/reports/" + id + "/versions").then(), 404, "report-not-found");
        for (String state : List.of("EMBARGOED", "RELEASED", "DRAFT", "IN_REVIEW")) {
            assertThat(ids(hebei(), "state=" + state)).as(state).doesNotContain(id);
        }
        assertThat(ids(oslo(), "state=EMBARGOED")).contains(id);
        desk().get("/reports/" + id).then().body("state", equalTo("EMBARGOED")).body("approval.notify", equalTo(true));
        oslo().header("If-Match", tag(id))
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
        assertThat(toldBeforeTheEnd(id)).as("the approval itself is not told").containsExactly(RELEASED);
    }

    @Test
    void the_released_version_is_read_while_the_next_one_waits() {
        String id = released("Now", HEBEI);
        oslo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        rewrite(id, "Later");
        embargoed(id, inAnHour());
        hebei().get("/reports/" + id).then().body("version", equalTo(1)).body("renditions[0].title", equalTo("Now"));
        hebei().get("/reports/" + id + "/versions").then().body("items.version", contains(1));
        assertThat(releaseAt(id, inAnHour().plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.RELEASED);
        hebei().get("/reports/" + id).then().body("version", equalTo(2)).body("renditions[0].title", equalTo("Later"));
    }

    @Test
    void two_instances_release_once_and_a_second_look_finds_nothing() throws Exception {
        String id = drafted("Once", HEBEI);
        embargoed(id, inAnHour());
        Callable<ReleaseDue.Outcome> instance = () -> releaseAt(id, inAnHour().plusSeconds(60));
        try (var instances = Executors.newFixedThreadPool(4)) {
            List<Future<ReleaseDue.Outcome>> outcomes =
                    instances.invokeAll(List.of(instance, instance, instance, instance));
            assertThat(outcomes)
                    .extracting(Future::resultNow)
                    .filteredOn(ReleaseDue.Outcome.RELEASED::equals)
                    .hasSize(1);
        }
        assertThat(releaseAt(id, inAnHour().plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.LEFT);
        assertThat(toldBeforeTheEnd(id)).containsExactly(RELEASED);
    }

    @Test
    void before_its_time_nothing_is_released() {
        String id = drafted("Early", HEBEI);
        embargoed(id, inAnHour());
        assertThat(releaseAt(id, clock.instant().plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.LEFT);
        problem(hebei().get("/reports/" + id).then(), 404, "report-not-found");
    }

    @Test
    void what_may_no_longer_be_released_is_a_draft_again_and_says_why() {
        String series = "embargo-" + UUID.randomUUID();
        desk().body("""
                        {"code": "%s", "name": {"zh": "栏目", "en": "Series"}, "description": {"zh": "栏目", "en": "Series"}}
                        """.formatted(series)).post("/series").then().statusCode(201);
        String id = oslo().body(
                        draft("Too late", "CLEAR", HEBEI).replaceFirst("\\{", "{\"series\": \"" + series + "\","))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        embargoed(id, inAnHour());
        jdbi.useHandle(db -> db.execute("update series set retired = true where code = ?", series));
        assertThat(releaseAt(id, inAnHour().plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.GIVEN_BACK);
        oslo().get("/reports/" + id).then().body("state", equalTo("DRAFT")).body("approval", nullValue());
        oslo().get("/reports/" + id + "/remarks")
                .then()
                .body("items.code", contains("series-retired"))
                .body("items[0].author", nullValue());
        assertThat(ids(desk(), "state=DRAFT")).contains(id);
    }

    @Test
    void an_embargo_is_ended_earlier_moved_and_called_off() {
        String id = drafted("Moved", HEBEI);
        problem(oslo().delete("/reports/" + id + "/embargo").then(), 409, "report-not-embargoed");
        embargoed(id, inAnHour());
        Instant later = inAnHour().plusSeconds(600);
        embargoed(id, later).body("approval.notBefore", equalTo(later.toString()));
        assertThat(releaseAt(id, inAnHour().plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.LEFT);
        oslo().delete("/reports/" + id + "/embargo").then().statusCode(200).body("state", equalTo("DRAFT"));
        assertThat(releaseAt(id, later.plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.LEFT);
        oslo().body("{\"notify\": false, \"notBefore\": \"" + later + "\"}")
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
        problem(oslo().post("/reports/" + id + "/release").then(), 428, "if-match-needed");
        oslo().header("If-Match", tag(id))
                .post("/reports/" + id + "/release")
                .then()
                .body("state", equalTo("RELEASED"))
                .body("notifies", equalTo(false));
    }

    @Test
    void a_change_under_embargo_voids_the_approval() {
        String id = drafted("Approved", HEBEI);
        embargoed(id, inAnHour());
        rewrite(id, "Not approved").body("voided", equalTo("APPROVAL")).body("state", equalTo("DRAFT"));
        assertThat(releaseAt(id, inAnHour().plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.LEFT);
        oslo().get("/reports/" + id + "/remarks").then().body("items.code", hasItem("approval-voided"));
    }

    @Test
    void a_withdrawal_takes_the_version_under_embargo_with_it() {
        String id = released("Gone", HEBEI);
        oslo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        embargoed(id, inAnHour());
        withdrawn(Catalogue::oslo, id, "有误");
        assertThat(releaseAt(id, inAnHour().plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.LEFT);
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

    private Instant inAnHour() {
        return clock.instant().plusSeconds(3_600);
    }

    private ReleaseDue.Outcome releaseAt(String id, Instant now) {
        ReleaseDue release =
                new ReleaseDue(embargoes, reports, limits, publish, remark, Clock.fixed(now, java.time.ZoneOffset.UTC));
        return QuarkusTransaction.requiringNew().call(() -> release.release(UUID.fromString(id)));
    }

    private static io.restassured.response.ValidatableResponse embargoed(String id, Instant notBefore) {
        return oslo().header("If-Match", tag(id))
                .body("{\"notBefore\": \"" + notBefore + "\"}")
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
    }

    private static String tag(String id) {
        return oslo().get("/reports/" + id).then().extract().header("ETag");
    }

    private static io.restassured.response.ValidatableResponse rewrite(String id, String title) {
        return oslo().header("If-Match", tag(id))
                .body(draft(title, "CLEAR", HEBEI))
                .put("/reports/" + id)
                .then()
                .statusCode(200);
    }

    /** Withdraws the report, so that the last of its events is known, and answers what was told of it before. */
    private List<String> toldBeforeTheEnd(String id) {
        withdrawn(Catalogue::oslo, id, "end");
        List<HeardEvents.Heard> heard = events.await(
                "catalog.reports.v1",
                1,
                event -> event.key().equals(id) && event.type().contains("withdrawn"));
        assertThat(heard).hasSize(1);
        int all = (int) heard.getFirst().version();
        return events.await("catalog.reports.v1", 1, event -> event.key().equals(id) && event.version() < all).stream()
                .map(HeardEvents.Heard::type)
                .toList();
    }
}
