package org.antenna.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class AccessIT {
    @Test
    void without_a_token_the_answer_is_401_with_a_challenge() {
        given().contentType("application/json")
                .body("{\"name\":\"x\"}")
                .post("/things")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void a_token_that_cannot_be_trusted_gets_401_with_a_challenge_and_a_problem() {
        given().contentType("application/json")
                .auth()
                .oauth2(TestIdentity.token("desk-officer", "mfa") + "x")
                .body("{\"name\":\"a\"}")
                .post("/things")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("not-signed-in"));
    }

    @Test
    void another_role_gets_403_and_a_problem() {
        as("reader")
                .body("{\"name\":\"x\"}")
                .post("/things")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-not-allowed"));
    }

    @Test
    void a_method_without_annotation_is_denied_to_everyone() {
        as("desk-officer").get("/things/unannotated").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/things;x",
                "/things;x=1",
                "/things%3Bx",
                "/things%2F",
                "/x//things",
                "/x/../things",
                "/x/%2e%2e/things"
            })
    void an_ambiguous_path_is_refused_before_anything_reads_it(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"code\":\"ambiguous-path\"");
        }
    }

    @Test
    void a_refusal_is_a_problem_with_its_code() {
        as("desk-officer")
                .body("{\"name\":\"forbidden\"}")
                .post("/things")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("thing-forbidden"))
                .body("type", equalTo("urn:antenna:problem:thing-forbidden"));
    }

    @Test
    void an_invalid_field_is_named() {
        as("desk-officer")
                .body("{\"name\":\" \"}")
                .post("/things")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("name"))
                .body("errors[0].code", equalTo("value-needed"));
    }

    @Test
    void an_unknown_field_is_named() {
        as("desk-officer")
                .body("{\"name\":\"x\",\"nmae\":\"y\"}")
                .post("/things")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"))
                .body("errors[0].field", equalTo("nmae"));
    }

    @Test
    void a_body_that_is_no_json_is_refused_with_the_place() {
        as("desk-officer")
                .body("{\"name\":")
                .post("/things")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.size()", not(equalTo(null)));
    }

    @Test
    void a_path_that_is_not_there_is_a_problem_too() {
        as("desk-officer").get("/nothing").then().statusCode(404);
    }

    @Test
    void a_failure_of_ours_tells_nothing_of_the_inside() {
        as("desk-officer")
                .get("/things/broken")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void a_create_that_is_sent_again_gives_the_first_answer() {
        String first = make("key-1", "x").statusCode(200).extract().path("id");
        String second = make("key-1", "x").statusCode(200).extract().path("id");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_key_with_another_request_is_refused() {
        make("key-2", "x").statusCode(200);
        make("key-2", "y").statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    private static io.restassured.response.ValidatableResponse make(String key, String name) {
        return as("desk-officer")
                .header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\"}")
                .post("/things")
                .then();
    }

    private static RequestSpecification as(String role) {
        return given().contentType("application/json").auth().oauth2(TestIdentity.token(role, "mfa"));
    }
}
