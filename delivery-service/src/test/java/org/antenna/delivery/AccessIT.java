package org.antenna.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class AccessIT {
    private static final String EVERYONE = "reader regional-officer mission-officer desk-officer operator";
    private static final List<String> ROLES =
            List.of(Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR);

    @TestHTTPResource
    URI address;

    @ParameterizedTest
    @CsvSource({
        "/ledger,                                                     desk-officer operator",
        "/obligations,                                                " + EVERYONE,
        "/obligations/00000000-0000-7000-8000-000000000000,          " + EVERYONE,
        "/obligations/00000000-0000-7000-8000-000000000000/timeline, " + EVERYONE,
        "/reports/00000000-0000-7000-8000-000000000000/outcome,      mission-officer desk-officer operator",
    })
    void each_operation_is_for_the_roles_named_and_nobody_else(String path, String allowed) {
        Set<String> may = Set.of(allowed.split(" "));
        given().get(path).then().statusCode(401).body("code", equalTo("not-signed-in"));
        for (String role : ROLES) {
            int status = given().auth()
                    .oauth2(TestIdentity.token(role, "nobody-knows"))
                    .get(path)
                    .statusCode();
            assertThat(status).as("%s as %s", path, role).isNotEqualTo(401);
            assertThat(status != 403).as("%s as %s: %d", path, role, status).isEqualTo(may.contains(role));
        }
    }

    @ParameterizedTest
    @CsvSource({"/reach, mission-officer desk-officer"})
    void each_question_with_a_body_is_for_the_roles_named_and_nobody_else(String path, String allowed) {
        Set<String> may = Set.of(allowed.split(" "));
        String draft = "{\"mission\": \"nobody-knows\", \"renditions\":"
                + " [{\"language\": \"en\", \"title\": \"t\", \"summary\": \"\", \"body\": \"b\"}]}";
        given().contentType("application/json")
                .body(draft)
                .post(path)
                .then()
                .statusCode(401)
                .body("code", equalTo("not-signed-in"));
        for (String role : ROLES) {
            int status = given().auth()
                    .oauth2(TestIdentity.token(role, "nobody-knows"))
                    .contentType("application/json")
                    .body(draft)
                    .post(path)
                    .statusCode();
            assertThat(status).as("%s as %s", path, role).isEqualTo(may.contains(role) ? 200 : 403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledger;x", "/ledger%2Fx", "/x//ledger", "/x/../ledger"})
    void a_path_that_two_layers_could_read_differently_is_refused(String path)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String base = "http://" + address.getHost() + ":" + address.getPort();
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("ambiguous-path");
        }
    }
}
