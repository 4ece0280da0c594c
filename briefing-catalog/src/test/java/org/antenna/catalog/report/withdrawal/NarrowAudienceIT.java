package org.antenna.catalog.report.withdrawal;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.as;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.guangdong;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.ids;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.released;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.antenna.catalog.ContractSamples.data;
import static org.antenna.catalog.ContractSamples.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.catalog.HeardEvents;
import org.antenna.contracts.EventType;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NarrowAudienceIT extends CatalogTestCase {
    private static final String REGIONS = "{\"classes\": [\"REGION\"]}";

    @Inject
    HeardEvents events;

    @Inject
    Jdbi jdbi;

    @Test
    void fewer_readers_hold_at_once_and_are_told() {
        String id = released("For all regions", REGIONS);
        guangdong().get("/reports/" + id).then().statusCode(200);
        narrowed(id, HEBEI).statusCode(200).body("audience.regions", contains("CN-HE"));
        problem(guangdong().get("/reports/" + id).then(), 404, "report-not-found");
        problem(guangdong().get("/reports/" + id + "/versions").then(), 404, "report-not-found");
        assertThat(ids(guangdong(), "mission=embassy-no")).doesNotContain(id);
        hebei().get("/reports/" + id).then().statusCode(200).body("version", equalTo(1));
        List<HeardEvents.Heard> heard =
                events.await("catalog.reports.v1", 2, event -> event.key().equals(id));
        assertThat(heard.getLast().type()).isEqualTo(EventType.REPORT_NARROWED.type());
        assertThat(heard.getLast().version()).isGreaterThan(heard.getFirst().version());
        assertThat(heard.getLast().data().at("/audience/regions/0").asText()).isEqualTo("CN-HE");
        assertThat(names(heard.getLast().data())).isEqualTo(names(data(EventType.REPORT_NARROWED)));
        withdrawn(Catalogue::oslo, id, "x");
        problem(guangdong().get("/reports/" + id).then(), 404, "report-not-found");
        problem(hebei().get("/reports/" + id).then(), 410, "report-withdrawn");
    }

    @Test
    void more_readers_need_a_new_version() {
        String id = released("For Hebei", HEBEI);
        problem(narrowed(id, REGIONS), 409, "audience-widened").body("errors.field", contains("audience"));
        problem(narrowed(id, "{\"organisations\": [\"guangdong-fao\"]}"), 409, "audience-widened");
        problem(narrowed(id, "{}"), 409, "audience-nobody");
        problem(narrowed(id, "{\"classes\": [\"BAKERY\"]}"), 400, "unknown-organisation-class");
        problem(oslo().body(HEBEI).put("/reports/" + id + "/audience").then(), 428, "if-match-needed");
        problem(
                oslo().header("If-Match", "\"1\"")
                        .body(HEBEI)
                        .put("/reports/" + id + "/audience")
                        .then(),
                412,
                "changed-meanwhile");
        problem(
                as("mission-officer", "embassy-jp")
                        .header("If-Match", "\"2\"")
                        .body(HEBEI)
                        .put("/reports/" + id + "/audience")
                        .then(),
                404,
                "report-not-found");
        narrowed(id, "{\"organisations\": [\"hebei-fao\"]}").statusCode(200);
        hebei().get("/reports/" + id).then().statusCode(200);
    }

    @Test
    void the_same_again_changes_nothing() {
        String id = released("The same", HEBEI);
        String tag = oslo().get("/reports/" + id).then().extract().header("ETag");
        narrowed(id, HEBEI).statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void what_is_not_released_has_nobody_to_leave_out() {
        problem(narrowed(drafted("Draft", REGIONS), HEBEI), 409, "report-not-released");
    }

    @Test
    void the_next_version_does_not_bring_them_back_in_silence() {
        String id = released("Two versions", REGIONS);
        oslo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        oslo().post("/reports/" + id + "/submission").then().statusCode(200);
        narrowed(id, HEBEI).statusCode(200).body("state", equalTo("DRAFT")).body("audience.regions", contains("CN-HE"));
        oslo().get("/reports/" + id + "/remarks").then().body("items.code", contains("audience-narrowed"));
        oslo().post("/reports/" + id + "/release").then().statusCode(200);
        problem(guangdong().get("/reports/" + id).then(), 404, "report-not-found");
    }

    @Test
    void the_database_itself_lets_a_released_audience_only_narrow() {
        String id = released("Guarded", REGIONS);
        jdbi.useHandle(db ->
                db.execute("update report_version set audience_regions = '{CN-HE}' where report_id = ?::uuid", id));
        for (String wider : List.of(
                "audience_regions = '{}'",
                "audience_regions = '{CN}'",
                "audience_classes = '{REGION,MISSION}'",
                "audience_organisations = '{guangdong-fao}'")) {
            assertThatThrownBy(() -> jdbi.useHandle(
                            db -> db.execute("update report_version set " + wider + " where report_id = ?::uuid", id)))
                    .as(wider)
                    .hasMessageContaining("is not narrower");
        }
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(
                        "update report_version set audience_classes = '{}', audience_regions = '{}' where report_id = ?::uuid",
                        id)))
                .hasMessageContaining("nobody may read");
        assertThatThrownBy(() -> jdbi.useHandle(
                        db -> db.execute("update report_version set handling = 'AMBER' where report_id = ?::uuid", id)))
                .hasMessageContaining("was released");
    }

    @Test
    void the_database_itself_keeps_amber_from_everyone_and_a_release_from_nobody() {
        String wide = "{\"classes\": [\"REGION\", \"ENTERPRISE\", \"MISSION\", \"MINISTRY\"]}";
        String amber = drafted("Amber", wide);
        jdbi.useHandle(
                db -> db.execute("update report_version set handling = 'AMBER' where report_id = ?::uuid", amber));
        String release = "update report_version set state = 'RELEASED', released_by = 'x', released_at = now(),"
                + " published_at = now(), notifies = true where report_id = ?::uuid";
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(release, amber)))
                .hasMessageContaining("report_version_amber_is_for_some");
        String nobody = drafted("Nobody", "{}");
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(release, nobody)))
                .hasMessageContaining("nobody may read");
        desk().get("/reports/" + nobody).then().body("state", equalTo("DRAFT"));
    }

    private static ValidatableResponse narrowed(String id, String audience) {
        String tag = oslo().get("/reports/" + id).then().extract().header("ETag");
        return oslo().header("If-Match", tag)
                .body(audience)
                .put("/reports/" + id + "/audience")
                .then();
    }
}
