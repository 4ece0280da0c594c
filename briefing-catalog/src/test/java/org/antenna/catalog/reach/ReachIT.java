package org.antenna.catalog.reach;

import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.Test;

/** Without a delivery-service; what it answers is proved in HttpDeliveriesIT and on its own side. */
@QuarkusTest
class ReachIT extends CatalogTestCase {
    @Test
    void what_delivery_does_not_answer_is_not_guessed() {
        String id = Catalogue.drafted("谁会收到", Catalogue.HEBEI);
        problem(oslo().get("/reports/" + id + "/reach").then(), 503, "reach-unknown");
        problem(desk().get("/reports/" + id + "/reach").then(), 503, "reach-unknown");
    }

    @Test
    void nobody_is_told_of_a_minor_version_so_nobody_is_asked() {
        String id = Catalogue.released("小改", Catalogue.HEBEI);
        oslo().body("{\"kind\": \"MINOR\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        oslo().get("/reports/" + id + "/reach")
                .then()
                .statusCode(200)
                .body("notifies", equalTo(false))
                .body("organisations", equalTo(0))
                .body("mailboxes", equalTo(0))
                .body("byFrequency.IMMEDIATE", equalTo(0));
    }

    @Test
    void only_a_version_that_is_not_released_yet_has_a_reach() {
        String id = Catalogue.released("已发布", Catalogue.HEBEI);
        problem(oslo().get("/reports/" + id + "/reach").then(), 409, "report-already-released");
        withdrawn(Catalogue::oslo, id, "错误");
        problem(desk().get("/reports/" + id + "/reach").then(), 409, "report-withdrawn");
    }

    @Test
    void it_is_for_editors_and_a_draft_is_unknown_to_others() {
        String draft = Catalogue.drafted("草稿", Catalogue.HEBEI);
        problem(
                Catalogue.as(Role.MISSION_OFFICER, "embassy-jp")
                        .get("/reports/" + draft + "/reach")
                        .then(),
                404,
                "report-not-found");
        problem(hebei().get("/reports/" + draft + "/reach").then(), 403, "role-not-allowed");
        String readable = Catalogue.released("可读", "{\"classes\": [\"MISSION\"]}");
        problem(
                Catalogue.as(Role.MISSION_OFFICER, "embassy-jp")
                        .get("/reports/" + readable + "/reach")
                        .then(),
                403,
                "foreign-mission");
    }

    @Test
    void a_page_that_cannot_be_is_refused() {
        String id = Catalogue.drafted("分页", Catalogue.HEBEI);
        problem(oslo().get("/reports/" + id + "/reach?limit=0").then(), 400, "limit-out-of-range");
        problem(oslo().get("/reports/" + id + "/reach?cursor=%21").then(), 400, "invalid-cursor");
    }
}
