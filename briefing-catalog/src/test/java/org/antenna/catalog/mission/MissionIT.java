package org.antenna.catalog.mission;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.as;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MissionIT extends CatalogTestCase {
    private static final String MISSION =
            "{\"kind\": \"EMBASSY\", \"hostCountries\": [\"IS\"], \"city\": \"Reykjavík\","
                    + " \"name\": {\"zh\": \"驻冰岛大使馆\", \"en\": \"Embassy in Iceland\"}, \"languages\": [\"is\", \"en\"],"
                    + " \"abilities\": [\"energy.heating\"], \"mailbox\": \"post@embassy-is.example\", \"closed\": %s}";

    @Test
    void a_mission_is_changed_by_who_read_it() {
        desk().body(MISSION.formatted(false))
                .put("/missions/embassy-is")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        String other = MISSION.formatted(false).replace("Reykjavík", "Akureyri");
        problem(desk().body(other).put("/missions/embassy-is").then(), 428, "if-match-needed");
        problem(
                desk().header("If-Match", "\"2\"")
                        .body(other)
                        .put("/missions/embassy-is")
                        .then(),
                412,
                "changed-meanwhile");
        desk().header("If-Match", "\"1\"")
                .body(other)
                .put("/missions/embassy-is")
                .then()
                .statusCode(200);
        hebei().get("/missions/embassy-is")
                .then()
                .header("ETag", "\"2\"")
                .body("mailbox", equalTo("post@embassy-is.example"))
                .body("closed", equalTo(false));
    }

    @Test
    void a_closed_mission_takes_no_new_report_and_the_desk_releases_what_it_left() {
        String open = MISSION.formatted(false);
        desk().body(open).put("/missions/embassy-gone").then().statusCode(201);
        RequestSpecification officer = as(Role.MISSION_OFFICER, "embassy-gone");
        String left = written(officer);
        String released = written(as(Role.MISSION_OFFICER, "embassy-gone"));
        as(Role.MISSION_OFFICER, "embassy-gone")
                .post("/reports/" + released + "/release")
                .then()
                .statusCode(200);
        desk().header("If-Match", "\"1\"")
                .body(MISSION.formatted(true))
                .put("/missions/embassy-gone")
                .then()
                .statusCode(200)
                .body("closed", equalTo(true));

        problem(
                as(Role.MISSION_OFFICER, "embassy-gone")
                        .body(draft("Too late", "CLEAR", HEBEI))
                        .post("/reports")
                        .then(),
                400,
                "mission-closed");
        problem(
                as(Role.MISSION_OFFICER, "embassy-gone")
                        .post("/reports/" + left + "/release")
                        .then(),
                409,
                "mission-closed");
        desk().header("If-Match", "\"1\"")
                .post("/reports/" + left + "/release")
                .then()
                .statusCode(200);
        as(Role.MISSION_OFFICER, "embassy-gone")
                .body("{\"kind\": \"CORRECTION\"}")
                .post("/reports/" + released + "/versions")
                .then()
                .statusCode(201);
        as(Role.MISSION_OFFICER, "embassy-gone")
                .post("/reports/" + released + "/release")
                .then()
                .statusCode(200);
        String line =
                "{\"externalId\": \"h-%s\", \"mission\": \"embassy-gone\", \"language\": \"en\", \"topics\": [\"sport\"],"
                        + " \"handling\": \"CLEAR\", \"title\": \"T\", \"body\": \"B\", \"bodyFormat\": \"text/plain\"}\n";
        imported(line.formatted("silent"), false).then().body("imported", equalTo(1));
        imported(line.formatted("news"), true).then().body("refused[0].code", equalTo("mission-closed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"EMBASSY\"              | \"PALACE\"               | unknown-mission-kind",
                "[\"IS\"]                 | [\"XX\"]                 | unknown-country",
                "[\"IS\"]                 | []                       | host-country-needed",
                "[\"is\", \"en\"]         | [\"is-IS\"]              | invalid-language",
                "[\"is\", \"en\"]         | [\"X1\"]                 | invalid-language",
                "\"energy.heating\"       | \"no.such\"              | unknown-topic",
                "post@embassy-is.example  | Post <post@is.example>   | invalid-address",
                "post@embassy-is.example  | post                     | invalid-address",
                "\"Reykjavík\"            | \"\"                     | text-needed",
                "\"closed\"               | \"shut\"                 | unknown-field",
            })
    void what_cannot_be_is_refused_by_its_code_and_nothing_is_kept(String good, String bad, String code) {
        problem(
                desk().body(MISSION.formatted(false).replace(good, bad))
                        .put("/missions/embassy-bad")
                        .then(),
                400,
                code);
        hebei().get("/missions/embassy-bad").then().statusCode(404);
    }

    private static String written(RequestSpecification officer) {
        return officer.body(draft("Left", "CLEAR", HEBEI))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.Response imported(String line, boolean notify) {
        return desk().contentType("application/jsonl")
                .body(line)
                .post("/reports/import?audience=REGION&notify=" + notify);
    }
}
