package org.antenna.catalog.report.withdrawal;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.guangdong;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.ids;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.released;
import static org.antenna.catalog.Catalogue.tag;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.catalog.HeardEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WithdrawalIT extends CatalogTestCase {
    @Inject
    HeardEvents events;

    @Test
    void a_withdrawn_report_is_in_no_list_and_says_why_to_those_who_had_it() {
        String id = released("Wrong", HEBEI);
        problem(withdraw(hebei(), id, "{\"reason\": \"x\"}"), 403, "role-not-allowed");
        withdrawn(Catalogue::oslo, id, "数字有误");
        problem(hebei().get("/reports/" + id).then(), 410, "report-withdrawn").body("detail", containsString("数字有误"));
        problem(guangdong().get("/reports/" + id).then(), 404, "report-not-found");
        assertThat(ids(hebei(), "")).doesNotContain(id);
        assertThat(ids(hebei(), "state=WITHDRAWN")).isEmpty();
        assertThat(ids(desk(), "state=WITHDRAWN")).contains(id);
        problem(oslo().body("{}").post("/reports/" + id + "/release").then(), 409, "report-withdrawn");
        List<HeardEvents.Heard> heard =
                events.await("catalog.reports.v1", 2, event -> event.key().equals(id));
        assertThat(heard.getLast().type()).isEqualTo("org.antenna.catalog.report-withdrawn.v1");
        assertThat(heard.getLast().version()).isGreaterThan(heard.getFirst().version());
    }

    @Test
    void who_withdraws_has_seen_the_next_version_that_ends_with_it() {
        String id = released("Two versions", HEBEI);
        String seen = tag(Catalogue::oslo, id);
        desk().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        String reason = "{\"reason\": \"x\"}";
        problem(withdraw(oslo(), id, reason), 428, "if-match-needed");
        problem(withdraw(oslo().header("If-Match", "*"), id, reason), 400, "invalid-if-match");
        problem(withdraw(oslo().header("If-Match", seen), id, reason), 412, "changed-meanwhile");
        hebei().get("/reports/" + id).then().statusCode(200);
        oslo().get("/reports/" + id).then().body("version", equalTo(2)).body("state", equalTo("DRAFT"));
        withdraw(oslo().header("If-Match", tag(Catalogue::oslo, id)), id, reason)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void it_is_of_a_released_report_once_and_with_a_reason() {
        String draft = drafted("Draft", HEBEI);
        problem(
                withdraw(oslo().header("If-Match", tag(Catalogue::oslo, draft)), draft, "{\"reason\": \"x\"}"),
                409,
                "report-not-released");
        String id = released("Once", HEBEI);
        String before = tag(Catalogue::oslo, id);
        problem(withdraw(oslo().header("If-Match", before), id, "{}"), 400, "text-needed");
        withdrawn(Catalogue::oslo, id, "x");
        problem(withdraw(oslo().header("If-Match", before), id, "{\"reason\": \"x\"}"), 412, "changed-meanwhile");
        problem(
                withdraw(oslo().header("If-Match", tag(Catalogue::oslo, id)), id, "{\"reason\": \"x\"}"),
                409,
                "report-withdrawn");
    }

    @Test
    void a_reason_that_bears_a_marking_is_told_to_nobody() {
        String id = released("Reason", HEBEI);
        for (String reason : new String[] {"机密★10年 见附件", "See annex\\r\\n\\r\\nSECRET"}) {
            problem(
                            withdraw(
                                    oslo().header("If-Match", tag(Catalogue::oslo, id)),
                                    id,
                                    "{\"reason\": \"" + reason + "\"}"),
                            400,
                            "classified")
                    .body("errors.field", contains("reason"));
        }
        hebei().get("/reports/" + id).then().statusCode(200);
    }

    private static ValidatableResponse withdraw(RequestSpecification who, String id, String body) {
        return who.body(body).post("/reports/" + id + "/withdrawal").then();
    }
}
