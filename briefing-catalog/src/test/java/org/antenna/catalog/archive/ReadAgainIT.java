package org.antenna.catalog.archive;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.guangdong;
import static org.antenna.catalog.Catalogue.hebei;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.Catalogue.released;
import static org.antenna.catalog.Catalogue.tag;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.kit.memory.ChangeFeed;
import org.antenna.sandbox.process.Await;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has read it is answered from memory; nobody may notice. */
@QuarkusTest
class ReadAgainIT extends CatalogTestCase {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** More than the second that is promised, for slow machines. */
    private static final Duration TOLD = Duration.ofSeconds(5);

    @Inject
    ChangeFeed changes;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void something_is_remembered() {
        Await.until(PATIENCE, changes::live);
    }

    @Test
    void the_answer_is_the_same_to_the_last_byte() {
        String id = released("Read twice", HEBEI);
        Response first = readTwice(id);
        Response again = hebei().get("/reports/" + id);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.contentType()).isEqualTo(first.contentType()).startsWith("application/json");
        problem(guangdong().get("/reports/" + id).then(), 404, "report-not-found");
        oslo().get("/reports/" + id).then().body("revision", equalTo(2));
        desk().get("/reports/" + id).then().body("revision", equalTo(2));
    }

    @Test
    void what_was_withdrawn_says_so_at_once() {
        String id = released("Read and withdrawn", HEBEI);
        readTwice(id);
        withdrawn(Catalogue::oslo, id, "x");
        problem(hebei().get("/reports/" + id).then(), 410, "report-withdrawn");
    }

    @Test
    void the_next_version_is_read_from_its_release_on() {
        String id = released("Read and corrected", HEBEI);
        String before = readTwice(id).header("ETag");
        oslo().body("{\"kind\": \"CORRECTION\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        oslo().header("If-Match", tag(Catalogue::oslo, id))
                .body(draft("Corrected", "CLEAR", HEBEI))
                .put("/reports/" + id)
                .then()
                .statusCode(200);
        hebei().get("/reports/" + id).then().header("ETag", equalTo(before)).body("version", equalTo(1));
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        hebei().get("/reports/" + id)
                .then()
                .body("version", equalTo(2))
                .body("renditions[0].title", equalTo("Corrected"));
    }

    @Test
    void what_another_instance_withdrew_is_forgotten_here() {
        String id = released("Withdrawn elsewhere", HEBEI);
        readTwice(id);
        jdbi.useHandle(db -> db.execute(
                "update report_version set state = 'WITHDRAWN', withdrawn_by = 'li.na', withdrawn_at = now(),"
                        + " withdrawal_reason = 'x' where report_id = ?",
                UUID.fromString(id)));
        Await.until(TOLD, () -> hebei().get("/reports/" + id).statusCode() == 410);
    }

    @Test
    void readers_are_answered_from_memory_and_editors_from_the_row() {
        String id = released("Nobody is told", HEBEI);
        readTwice(id);
        jdbi.useTransaction(db -> {
            db.execute("alter table report_version disable trigger report_version_tells");
            db.execute(
                    "update report_version set state = 'WITHDRAWN', withdrawn_by = 'li.na', withdrawn_at = now(),"
                            + " withdrawal_reason = 'x' where report_id = ?",
                    UUID.fromString(id));
            db.execute("alter table report_version enable trigger report_version_tells");
        });
        oslo().get("/reports/" + id).then().body("state", equalTo("WITHDRAWN"));
        assertThat(changes.live()).isTrue();
        hebei().get("/reports/" + id).then().statusCode(200);
        changes.changed("report", id);
        problem(hebei().get("/reports/" + id).then(), 410, "report-withdrawn");
    }

    @Test
    void a_series_is_read_as_the_desk_left_it() {
        String texts =
                "\"name\": {\"zh\": \"%s\", \"en\": \"Reread\"}, \"description\": {\"zh\": \"x\", \"en\": \"x\"},"
                        + " \"cadence\": \"MONTHLY\", \"defaultAudience\": {\"classes\": [\"REGION\"]}";
        desk().body("{\"code\": \"reread\", " + texts.formatted("原名") + "}")
                .post("/series")
                .then()
                .statusCode(201);
        for (int i = 0; i < 2; i++) {
            hebei().get("/series/reread").then().body("name.zh", equalTo("原名"));
        }
        desk().header("If-Match", "\"1\"")
                .body("{" + texts.formatted("新名") + "}")
                .put("/series/reread")
                .then()
                .statusCode(200);
        hebei().get("/series/reread").then().header("ETag", equalTo("\"2\"")).body("name.zh", equalTo("新名"));
    }

    private static Response readTwice(String id) {
        assertThat(hebei().get("/reports/" + id).statusCode()).isEqualTo(200);
        return hebei().get("/reports/" + id);
    }
}
