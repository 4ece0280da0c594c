package org.antenna.catalog.report.embargo;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.ids;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.report.embargo.Embargoing.RELEASED;
import static org.antenna.catalog.report.embargo.Embargoing.embargoed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.sandbox.process.Await;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the service does when the time has come. */
@QuarkusTest
class ReleaseDueIT extends CatalogTestCase {
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    @Inject
    Embargoing embargoing;

    @Inject
    Jdbi jdbi;

    @Test
    void what_is_under_embargo_is_nowhere_until_its_time_and_then_is_released_by_the_service() {
        String id = drafted("On time", HEBEI);
        Instant due = embargoing.now().plusSeconds(2);
        embargoed(id, due).body("state", equalTo("EMBARGOED")).body("releasedAt", nullValue());
        Await.until(A_WHILE, () -> hebei().get("/reports/" + id).statusCode() == 200);
        Instant released =
                Instant.parse(hebei().get("/reports/" + id).then().extract().path("releasedAt"));
        assertThat(released).isAfterOrEqualTo(due);
        assertThat(embargoing.toldBeforeTheEnd(id)).containsExactly(RELEASED);
    }

    @Test
    void two_instances_release_once_and_a_second_look_finds_nothing() throws Exception {
        String id = drafted("Once", HEBEI);
        embargoed(id, embargoing.inAnHour());
        Callable<ReleaseDue.Outcome> instance =
                () -> embargoing.releaseAt(id, embargoing.inAnHour().plusSeconds(60));
        try (var instances = Executors.newFixedThreadPool(4)) {
            List<Future<ReleaseDue.Outcome>> outcomes =
                    instances.invokeAll(List.of(instance, instance, instance, instance));
            assertThat(outcomes)
                    .extracting(Future::resultNow)
                    .filteredOn(ReleaseDue.Outcome.RELEASED::equals)
                    .hasSize(1);
        }
        assertThat(embargoing.releaseAt(id, embargoing.inAnHour().plusSeconds(60)))
                .isEqualTo(ReleaseDue.Outcome.LEFT);
        assertThat(embargoing.toldBeforeTheEnd(id)).containsExactly(RELEASED);
    }

    @Test
    void before_its_time_nothing_is_released() {
        String id = drafted("Early", HEBEI);
        embargoed(id, embargoing.inAnHour());
        assertThat(embargoing.releaseAt(id, embargoing.now().plusSeconds(60))).isEqualTo(ReleaseDue.Outcome.LEFT);
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
        embargoed(id, embargoing.inAnHour());
        jdbi.useHandle(
                db -> db.execute("update series set retired = true, version = version + 1 where code = ?", series));
        assertThat(embargoing.releaseAt(id, embargoing.inAnHour().plusSeconds(60)))
                .isEqualTo(ReleaseDue.Outcome.GIVEN_BACK);
        oslo().get("/reports/" + id).then().body("state", equalTo("DRAFT")).body("approval", nullValue());
        oslo().get("/reports/" + id + "/remarks")
                .then()
                .body("items.code", contains("series-retired"))
                .body("items[0].author", nullValue());
        assertThat(ids(desk(), "state=DRAFT")).contains(id);
    }
}
