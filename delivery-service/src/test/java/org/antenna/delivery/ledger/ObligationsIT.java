package org.antenna.delivery.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class ObligationsIT extends LedgerTestCase {
    @Test
    void the_own_organisation_sees_its_obligations_and_a_foreign_one_sees_none() {
        as(Role.REGIONAL_OFFICER, office())
                .get("/obligations")
                .then()
                .statusCode(200)
                .body("items.id", contains(obligation()))
                .body("items[0].state", equalTo("ACCEPTED"))
                .body("items[0].tries", equalTo(1));
        as(Role.READER, "another-office")
                .get("/obligations")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline"})
    void a_foreign_obligation_does_not_exist(String below) {
        String path = "/obligations/" + obligation() + below;
        for (String role : List.of(Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER)) {
            as(role, office()).get(path).then().statusCode(200);
            as(role, "another-office").get(path).then().statusCode(404).body("code", equalTo("obligation-not-found"));
        }
        for (String role : List.of(Role.DESK_OFFICER, Role.OPERATOR)) {
            as(role, "mfa").get(path).then().statusCode(200);
        }
        as(Role.OPERATOR, "mfa").get("/obligations/not-an-id" + below).then().statusCode(404);
        given().get(path).then().statusCode(401);
    }

    @Test
    void the_list_narrows_by_report_recipient_and_state() {
        var desk = as(Role.DESK_OFFICER, "mfa").queryParam("recipientId", corner.recipient);
        desk.queryParam("reportId", corner.report).queryParam("state", "ACCEPTED");
        desk.get("/obligations").then().body("items", hasSize(1));
        as(Role.DESK_OFFICER, "mfa")
                .queryParam("recipientId", corner.recipient)
                .queryParam("state", "REJECTED")
                .get("/obligations")
                .then()
                .body("items", empty());
        as(Role.DESK_OFFICER, "mfa")
                .queryParam("state", "SENT")
                .get("/obligations")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-state"));
        as(Role.DESK_OFFICER, "mfa")
                .queryParam("reportId", "1")
                .get("/obligations")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reportId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "!", "MTIz"})
    void a_cursor_that_no_page_gave_is_refused(String cursor) {
        as(Role.DESK_OFFICER, "mfa")
                .queryParam("cursor", cursor)
                .get("/obligations")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void pages_show_each_obligation_once() {
        for (int i = 0; i < 4; i++) {
            corner.report(UUID.randomUUID(), 1, true);
        }
        List<String> seen = new java.util.ArrayList<>();
        String next = "";
        do {
            var page = as(Role.READER, office())
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get("/obligations")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        ledger.send();
    }
}
