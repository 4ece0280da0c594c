package org.antenna.catalog.report.release;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.hebei;
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

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.catalog.HeardEvents;
import org.antenna.contracts.EventType;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.testing.TestIdentity;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleaseIT extends CatalogTestCase {
    private static final String REPORTS = "catalog.reports.v1";

    @Inject
    HeardEvents events;

    @Inject
    Jdbi jdbi;

    @TestHTTPResource
    URI address;

    @Test
    void a_release_needs_no_body_and_is_told() throws IOException {
        String id = drafted("Bare", HEBEI);
        assertThat(bare("/reports/" + id + "/release"))
                .startsWith("HTTP/1.1 200")
                .contains("\"notifies\":true");
        String other = drafted("Without a body", HEBEI);
        oslo().post("/reports/" + other + "/release").then().statusCode(200).body("notifies", equalTo(true));
    }

    @Test
    void what_is_told_has_the_fields_of_the_samples() {
        String body =
                draft("As agreed", "CLEAR", HEBEI).replaceFirst("\\{", "{\"series\": \"international-situation\",");
        String id = oslo().body(body)
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        withdrawn(Catalogue::oslo, id, "x");
        List<HeardEvents.Heard> heard =
                events.await(REPORTS, 2, event -> event.key().equals(id));
        assertThat(names(heard.getFirst().data())).isEqualTo(names(data(EventType.REPORT_RELEASED)));
        assertThat(names(heard.getLast().data())).isEqualTo(names(data(EventType.REPORT_WITHDRAWN)));
    }

    @Test
    void what_nobody_may_read_is_not_released() {
        String id = drafted("Nobody", "{}");
        problem(oslo().body("{}").post("/reports/" + id + "/release").then(), 409, "audience-nobody")
                .body("errors.field", contains("audience"));
    }

    @Test
    void a_release_is_told_on_kafka_with_all_that_routing_needs() {
        String id = released("Told", HEBEI);
        HeardEvents.Heard heard =
                events.await(REPORTS, 1, event -> event.key().equals(id)).getFirst();
        assertThat(heard.type()).isEqualTo("org.antenna.catalog.report-released.v1");
        assertThat(heard.version()).isEqualTo(2);
        assertThat(heard.data().at("/version").asInt()).isEqualTo(1);
        assertThat(heard.data().at("/mission").asText()).isEqualTo("embassy-no");
        assertThat(heard.data().at("/audience/regions/0").asText()).isEqualTo("CN-HE");
        assertThat(heard.data().at("/renditions").size()).isEqualTo(2);
        assertThat(heard.data().at("/notifies").asBoolean()).isTrue();
    }

    @Test
    void the_next_version_supersedes_the_released_one_and_a_minor_one_tells_nobody() {
        String id = released("First", HEBEI);
        oslo().body("{\"kind\": \"MINOR\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        String tag = oslo().get("/reports/" + id).then().extract().header("ETag");
        oslo().header("If-Match", tag)
                .body(draft("Second", "CLEAR", HEBEI))
                .put("/reports/" + id)
                .then()
                .statusCode(200);
        hebei().get("/reports/" + id).then().body("renditions[1].title", equalTo("First"));
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        hebei().get("/reports/" + id)
                .then()
                .body("version", equalTo(2))
                .body("renditions[1].title", equalTo("Second"))
                .body("notifies", equalTo(false));
        hebei().get("/reports/" + id + "/versions")
                .then()
                .body("items.state", contains("RELEASED", "SUPERSEDED"))
                .body("items.version", contains(2, 1));
        List<HeardEvents.Heard> heard =
                events.await(REPORTS, 2, event -> event.key().equals(id));
        assertThat(heard)
                .extracting(event -> event.data().at("/notifies").asBoolean())
                .containsExactly(true, false);
        assertThat(heard).extracting(HeardEvents.Heard::version).isSorted();
    }

    @Test
    void amber_is_for_some_and_is_released_by_a_second_person() {
        String everyone = "{\"classes\": [\"REGION\", \"ENTERPRISE\", \"MISSION\", \"MINISTRY\"]}";
        String wide = oslo().body(draft("Wide", "AMBER", everyone))
                .post("/reports")
                .then()
                .extract()
                .path("id");
        problem(desk().body("{}").post("/reports/" + wide + "/release").then(), 409, "audience-too-wide");
        String id = oslo().body(draft("Amber", "AMBER_STRICT", HEBEI))
                .post("/reports")
                .then()
                .extract()
                .path("id");
        problem(oslo().body("{}").post("/reports/" + id + "/release").then(), 403, "second-person-needed");
        problem(desk().body("{}").post("/reports/" + id + "/release").then(), 428, "if-match-needed");
        String tag = desk().get("/reports/" + id).then().extract().header("ETag");
        desk().header("If-Match", tag)
                .body("{\"notify\": false}")
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
    }

    @Test
    void who_releases_what_somebody_else_wrote_on_says_what_was_read() {
        String id = drafted("By Oslo", HEBEI);
        problem(desk().body("{}").post("/reports/" + id + "/release").then(), 428, "if-match-needed");
        String tag = desk().header("If-Match", "\"1\"")
                .body(draft("By two", "CLEAR", HEBEI))
                .put("/reports/" + id)
                .then()
                .extract()
                .header("ETag");
        problem(oslo().body("{}").post("/reports/" + id + "/release").then(), 428, "if-match-needed");
        oslo().header("If-Match", tag)
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
    }

    @Test
    void the_database_itself_refuses_to_change_what_was_released() {
        String id = released("Fixed", HEBEI);
        assertThatThrownBy(() -> jdbi.useHandle(
                        db -> db.execute("update report_version set topics = '{sport}' where report_id = ?::uuid", id)))
                .hasMessageContaining("was released");
        assertThatThrownBy(() -> jdbi.useHandle(
                        db -> db.execute("update rendition set body = 'x' where report_id = ?::uuid", id)))
                .hasMessageContaining("was released");
    }

    /** Without a client that would name a content type. */
    private String bare(String path) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "POST " + path
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n"
                    + "Authorization: Bearer " + TestIdentity.token(Role.MISSION_OFFICER, "embassy-no") + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
