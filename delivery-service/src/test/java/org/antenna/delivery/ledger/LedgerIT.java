package org.antenna.delivery.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.Test;

/** Numbers: of one report and of everything. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class LedgerIT extends LedgerTestCase {
    private static final List<String> ALL_ROLES =
            List.of(Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR);

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
}
