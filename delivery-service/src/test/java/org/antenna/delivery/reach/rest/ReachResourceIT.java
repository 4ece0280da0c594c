package org.antenna.delivery.reach.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.matching.Rules;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class ReachResourceIT {
    private static final String RENDITIONS =
            "\"renditions\": [{\"language\": \"zh\", \"title\": \"跳台\", \"summary\": \"\", \"body\": \"正文\"}]";

    @Inject
    World world;

    @Inject
    Rules rules;

    @Test
    void the_desk_sees_how_many_mailboxes_of_which_offices_and_no_address() {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.DAILY);
        rules.bringUpToDate();
        String draft = """
                {"mission": "oslo", "topics": ["child.%s"], "audience": {"classes": ["REGION"], "regions": ["CN"],
                 "organisations": []}, %s}
                """.formatted(corner.code, RENDITIONS);
        String answer = ask(Role.DESK_OFFICER, "mfa", draft, "")
                .statusCode(200)
                .body("organisations", equalTo(1))
                .body("mailboxes", equalTo(1))
                .body("byFrequency.DAILY", equalTo(1))
                .body("items[0].code", equalTo("office-" + corner.code))
                .body("items[0].name.zh", equalTo("office"))
                .body("items[0].rules", equalTo(1))
                .body("next", nullValue())
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(answer).doesNotContain("@");
    }

    @Test
    void a_draft_for_nobody_reaches_nobody() {
        ask(Role.DESK_OFFICER, "mfa", "{\"mission\": \"oslo\", " + RENDITIONS + "}", "")
                .statusCode(200)
                .body("organisations", equalTo(0))
                .body("mailboxes", equalTo(0));
    }

    @Test
    void a_mission_asks_only_for_its_own() {
        String draft = "{\"mission\": \"oslo\", " + RENDITIONS + "}";
        ask(Role.MISSION_OFFICER, "oslo", draft, "").statusCode(200);
        ask(Role.MISSION_OFFICER, "tokyo", draft, "").statusCode(403).body("code", equalTo("foreign-mission"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null                                              |                  | 400",
                "{}                                                |                  | 400",
                "{\"mission\": \"oslo\"}                           |                  | 400",
                "{\"mission\": \"oslo\", \"renditions\": []}       |                  | 400",
                "{\"mission\": \"oslo\", \"renditions\": [null]}   |                  | 400",
                "{\"mission\": \"oslo\", \"renditions\": [{}]}     |                  | 400",
                "{\"mission\": \"oslo\", \"audience\": {}}         |                  | 400",
                "{\"mission\": \"oslo\", RENDITIONS}               | ?limit=0         | 400",
                "{\"mission\": \"oslo\", RENDITIONS}               | ?limit=201       | 400",
                "{\"mission\": \"oslo\", RENDITIONS}               | ?cursor=%21      | 400",
            })
    void what_is_no_question_is_refused(String body, String query, int status) {
        String draft = body.replace("RENDITIONS", RENDITIONS);
        ask(Role.DESK_OFFICER, "mfa", draft, query == null ? "" : query).statusCode(status);
    }

    private static ValidatableResponse ask(String role, String organisation, String draft, String query) {
        return given().auth()
                .oauth2(TestIdentity.token(role, organisation))
                .contentType("application/json; charset=utf-8")
                .body(draft)
                .urlEncodingEnabled(false)
                .post("/reach" + query)
                .then();
    }
}
