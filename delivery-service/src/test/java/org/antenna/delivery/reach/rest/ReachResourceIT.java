package org.antenna.delivery.reach.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.matching.Rules;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.antenna.kit.access.Role;
import org.antenna.kit.paging.Cursor;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class ReachResourceIT {
    private static final String ZH = "{\"language\": \"zh\", \"title\": \"跳台\", \"summary\": \"\", \"body\": \"正文\"}";
    private static final String RENDITIONS = "\"renditions\": [" + ZH + "]";

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mission\": \"os\\u0000lo\", RENDITIONS}                                         | invalid-code",
                "{\"mission\": \"Oslo\", RENDITIONS}                                              | invalid-code",
                "{\"mission\": \"oslo\", \"series\": \"a\\u0000\", RENDITIONS}                    | invalid-code",
                "{\"mission\": \"oslo\", \"topics\": [\"sport\", null], RENDITIONS}                | invalid-code",
                "{\"mission\": \"oslo\", \"topics\": [\"\\u0000\"], RENDITIONS}                   | invalid-code",
                "{\"mission\": \"oslo\", \"about\": [\"N\\u0000\"], RENDITIONS}                   | invalid-country",
                "{\"mission\": \"oslo\", AUDIENCE[\"C\\u0000\"], \"organisations\": []}, RENDITIONS} | invalid-region",
                "{\"mission\": \"oslo\", AUDIENCE[], \"organisations\": [\"\\u0000\"]}, RENDITIONS}  | invalid-code",
                "{\"mission\": \"oslo\", \"publishedAt\": \"+1000000000-12-31T23:59:59Z\", RENDITIONS} | time-out-of-range",
                "{\"mission\": \"oslo\", \"renditions\": [ZH, ZH]}                             | language-twice",
                "{\"mission\": \"oslo\", \"renditions\": [ZH, ZH, ZH]}                         | too-many",
            })
    void what_briefing_catalog_never_holds_is_refused_with_a_code(String body, String code) {
        String draft = body.replace("AUDIENCE", "\"audience\": {\"classes\": [\"REGION\"], \"regions\": ")
                .replace("RENDITIONS", RENDITIONS)
                .replace("ZH", ZH);
        ask(Role.DESK_OFFICER, "mfa", draft, "").statusCode(400).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"title, 300", "summary, 2000", "body, 500000"})
    void a_text_is_as_long_as_the_catalogue_lets_it_be(String part, int longest) {
        String fits = "{\"mission\": \"oslo\", \"renditions\": [%s]}".formatted(rendition(part, "字".repeat(longest)));
        ask(Role.DESK_OFFICER, "mfa", fits, "").statusCode(200);
        ask(Role.DESK_OFFICER, "mfa", fits.replaceFirst("字", "字字"), "")
                .statusCode(400)
                .body("code", equalTo("text-too-long"));
        ask(Role.DESK_OFFICER, "mfa", fits.replaceFirst("字", "\\\\u0000"), "")
                .statusCode(400)
                .body("code", equalTo("invalid-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "office\u0000", "Office", "a b"})
    void a_cursor_that_no_page_gave_is_refused(String code) {
        String draft = "{\"mission\": \"oslo\", " + RENDITIONS + "}";
        ask(Role.DESK_OFFICER, "mfa", draft, "?cursor=" + Cursor.of(code).encoded())
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    private static String rendition(String part, String text) {
        StringBuilder parts = new StringBuilder("{\"language\": \"zh\"");
        for (String each : List.of("title", "summary", "body")) {
            parts.append(", \"%s\": \"%s\"".formatted(each, each.equals(part) ? text : "x"));
        }
        return parts.append('}').toString();
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
