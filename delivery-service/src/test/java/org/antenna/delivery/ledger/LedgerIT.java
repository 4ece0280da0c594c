package org.antenna.delivery.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.digest.AssembleDigests;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class LedgerIT {
    private static final List<String> ALL_ROLES =
            List.of(Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR);

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    ScriptedRelay relay;

    @Inject
    AssembleDigests assemble;

    @Inject
    SetClock clock;

    private World.Corner corner;

    @BeforeEach
    void an_alert_that_was_deferred_once_and_then_accepted() {
        relay.accept();
        ledger.send();
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        relay.answer(mail -> new Handover.Deferred("451 4.3.2 later"));
        ledger.send();
        relay.accept();
        clock.advance(Duration.ofMinutes(1));
        ledger.send();
    }

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

    @Test
    void the_timeline_tells_every_step_with_its_time() {
        as(Role.READER, office())
                .get("/obligations/" + obligation() + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "steps.step",
                        contains(
                                "report-released",
                                "report-received",
                                "matched",
                                "obliged",
                                "leased",
                                "attempted",
                                "leased",
                                "attempted",
                                "settled"))
                .body("steps.at", everyItem(notNullValue()))
                .body("steps[2].subscription", equalTo("wish"))
                .body("steps[2].reasons.topics", contains("child." + corner.code))
                .body("steps[5].outcome", equalTo("DEFERRED"))
                .body("steps[5].detail", equalTo("451 4.3.2 later"))
                .body("steps[7].attempt", equalTo(2))
                .body("steps[8].outcome", equalTo("ACCEPTED"));
    }

    @Test
    void the_timeline_of_an_item_goes_through_its_digest() {
        World.Corner daily = world.corner();
        daily.topic();
        daily.organisation();
        daily.recipient();
        daily.subscription(Frequency.DAILY);
        daily.report();
        String item = ledger.strings("select id::text from obligation where report_id = ?", daily.report)
                .getFirst();
        String until = as(Role.OPERATOR, "mfa")
                .get("/obligations/" + item + "/timeline")
                .then()
                .body("steps.step.last()", equalTo("waiting"))
                .extract()
                .path("steps.last().until");
        clock.set(java.time.Instant.parse(until));
        assemble.assemble(1_000);
        ledger.send();
        as(Role.OPERATOR, "mfa")
                .get("/obligations/" + item + "/timeline")
                .then()
                .body("obligation.state", equalTo("ACCEPTED"))
                .body(
                        "steps.step",
                        contains(
                                "report-released",
                                "report-received",
                                "matched",
                                "obliged",
                                "waiting",
                                "carried",
                                "leased",
                                "attempted",
                                "settled"));
    }

    @Test
    void the_outcome_of_a_report_is_for_its_mission_and_the_desk() {
        String path = "/reports/" + corner.report + "/outcome";
        for (RequestSpecification caller :
                List.of(as(Role.DESK_OFFICER, "mfa"), as(Role.OPERATOR, "mfa"), as(Role.MISSION_OFFICER, "oslo"))) {
            caller.get(path)
                    .then()
                    .statusCode(200)
                    .body("obligations.ACCEPTED", equalTo(1))
                    .body("obligations.REJECTED", equalTo(0));
        }
        as(Role.MISSION_OFFICER, "tokyo").get(path).then().statusCode(404).body("code", equalTo("report-not-found"));
        as(Role.READER, office()).get(path).then().statusCode(403);
        as(Role.OPERATOR, "mfa")
                .get("/reports/" + UUID.randomUUID() + "/outcome")
                .then()
                .statusCode(404);
    }

    @Test
    void the_ledger_counts_everything_for_operators_and_the_desk_only() {
        for (String role : ALL_ROLES) {
            boolean allowed = role.equals(Role.OPERATOR) || role.equals(Role.DESK_OFFICER);
            as(role, office()).get("/ledger").then().statusCode(allowed ? 200 : 403);
        }
        as(Role.OPERATOR, "mfa")
                .get("/ledger")
                .then()
                .body("obligations.ACCEPTED", greaterThanOrEqualTo(1))
                .body("attempts.DEFERRED", greaterThanOrEqualTo(1))
                .body("attempts.AMBIGUOUS", notNullValue())
                .body("digests.WAITING", notNullValue())
                .body("unprocessed", notNullValue());
    }

    private String obligation() {
        return ledger.strings("select id::text from obligation where report_id = ?", corner.report)
                .getFirst();
    }

    private String office() {
        return "office-" + corner.code;
    }

    private static RequestSpecification as(String role, String organisation) {
        return given().auth().oauth2(TestIdentity.token(role, organisation));
    }
}
