package org.antenna.catalog;

import static io.restassured.RestAssured.given;
import static org.antenna.catalog.Catalogue.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccessIT extends CatalogTestCase {
    private static final List<String> ROLES =
            List.of(Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR);

    @TestHTTPResource
    URI address;

    @ParameterizedTest
    @CsvSource({
        "PUT,  /topics/a,                    desk-officer",
        "POST,   /topics/a/replacement,         desk-officer",
        "POST,   /topics/a/replacement/preview, desk-officer",
        "DELETE, /topics/a/replacement,         desk-officer",
        "POST, /series,                      desk-officer",
        "PUT,  /series/a,                    desk-officer",
        "PUT,  /missions/a,                  desk-officer",
        "POST, /missions/import,             desk-officer operator",
        "POST, /reports,                     desk-officer mission-officer",
        "POST, /reports/import,              desk-officer",
        "POST, /reports/import/feed,         desk-officer",
        "PUT,  /reports/00000000-0000-7000-8000-000000000000,            desk-officer mission-officer",
        "POST, /reports/00000000-0000-7000-8000-000000000000/release,    desk-officer mission-officer",
        "DELETE, /reports/00000000-0000-7000-8000-000000000000/embargo,  desk-officer mission-officer",
        "POST, /reports/00000000-0000-7000-8000-000000000000/submission, desk-officer mission-officer",
        "DELETE, /reports/00000000-0000-7000-8000-000000000000/submission, desk-officer mission-officer",
        "POST, /reports/00000000-0000-7000-8000-000000000000/return,     desk-officer",
        "GET,  /reports/00000000-0000-7000-8000-000000000000/remarks,    desk-officer mission-officer",
        "PUT,  /reports/00000000-0000-7000-8000-000000000000/audience,   desk-officer mission-officer",
        "POST, /reports/00000000-0000-7000-8000-000000000000/versions,   desk-officer mission-officer",
        "POST, /reports/00000000-0000-7000-8000-000000000000/withdrawal, desk-officer mission-officer",
        "POST, /reports/00000000-0000-7000-8000-000000000000/attachments, desk-officer mission-officer",
        "DELETE, /reports/00000000-0000-7000-8000-000000000000/attachments/00000000-0000-7000-8000-000000000000, desk-officer mission-officer",
        "GET,  /reports/00000000-0000-7000-8000-000000000000/reach,      desk-officer mission-officer",
        "GET,  /reports/00000000-0000-7000-8000-000000000000/fate,       desk-officer mission-officer",
    })
    void what_is_not_for_everybody_is_for_the_roles_named_and_nobody_else(String method, String path, String allowed) {
        Set<String> may = Set.of(allowed.split(" "));
        String type = path.endsWith("feed")
                ? "application/xml"
                : path.endsWith("import") ? "application/jsonl" : "application/json";
        problem(given().contentType(type).body("{}").request(method, path).then(), 401, "not-signed-in");
        for (String role : ROLES) {
            int status = Catalogue.as(role, "nobody-knows")
                    .contentType(type)
                    .body("{}")
                    .request(method, path)
                    .statusCode();
            assertThat(status == 403 && !may.contains(role) || status != 403 && may.contains(role))
                    .as("%s %s as %s: %d", method, path, role, status)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/topics", "/country-groups", "/countries", "/series", "/missions", "/reports", "/search"})
    void a_list_needs_a_token(String path) {
        problem(given().get(path).then(), 401, "not-signed-in");
        for (String role : ROLES) {
            Catalogue.as(role, "nobody-knows").get(path).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/preview",
                "/attachments",
                "/attachments/00000000-0000-7000-8000-000000000000",
            })
    void what_belongs_to_a_report_needs_a_token_and_is_not_there_without_the_report(String below) {
        String path = "/reports/00000000-0000-7000-8000-000000000000" + below;
        problem(given().get(path).then(), 401, "not-signed-in");
        for (String role : ROLES) {
            problem(Catalogue.as(role, "nobody-knows").get(path).then(), 404, "report-not-found");
        }
    }

    @Test
    void feeds_need_no_token_and_do_not_look_at_one() {
        given().get("/feeds").then().statusCode(200);
        given().auth().oauth2("nonsense").get("/feeds").then().statusCode(200);
        problem(given().get("/feeds/none.atom").then(), 404, "feed-not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topics;x",
                "/topics%3Bx",
                "/reports%2Fimport",
                "//topics",
                "/reports/../topics",
                "/topics/%2e%2e/series"
            })
    void a_path_that_two_layers_could_read_differently_is_refused(String path) throws IOException {
        assertThat(raw(path)).startsWith("HTTP/1.1 400").contains("ambiguous-path");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /series,         null",
        "POST, /reports,        null",
        "POST, /reports,        []",
        "POST, /reports,        {\"topics\": {}}",
        "POST, /reports,        {",
        "PUT,  /topics/a,       null",
        "POST, /topics/a/replacement, null",
        "PUT,  /missions/a,     null",
        "POST, /reports/import, null",
    })
    void a_body_that_is_no_request_is_a_mistake_of_the_caller(String method, String path, String body) {
        String type = path.endsWith("import") ? "application/jsonl" : "application/json";
        int status = Catalogue.desk()
                .contentType(type)
                .body(body)
                .request(method, path)
                .statusCode();
        assertThat(status).isEqualTo(path.endsWith("import") ? 200 : 400);
    }

    @Test
    void an_id_that_is_none_is_not_found() {
        assertThat(Catalogue.desk().get("/reports/not-an-id").statusCode()).isEqualTo(404);
    }

    /** Without a client that would tidy the path. */
    private String raw(String path) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
