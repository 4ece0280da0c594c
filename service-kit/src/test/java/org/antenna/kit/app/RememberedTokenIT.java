package org.antenna.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.identity.Claims;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.Test;

/** That a token is remembered opens no door; that it is remembered, {@code CheckedTokensTest} shows. */
@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class RememberedTokenIT {
    private static final Claims OFFICER =
            new Claims("wang.li", "Wang Li", "wang.li@example.org", List.of(Role.DESK_OFFICER, Role.OPERATOR), "mfa");
    private static final int REQUESTS = 600;
    private static final int PERSONS = 7;
    private static final int AT_ONCE = 24;

    @Inject
    Clock clock;

    @Test
    void the_remembered_person_is_the_one_who_came_first() {
        String token = TestIdentity.token(OFFICER);
        for (int i = 0; i < 3; i++) {
            caller(token)
                    .then()
                    .statusCode(200)
                    .body("subject", equalTo("wang.li"))
                    .body("organisation", equalTo("mfa"))
                    .body("roles", equalTo(List.of(Role.DESK_OFFICER, Role.OPERATOR)));
        }
    }

    @Test
    void a_token_is_refused_after_its_time_though_it_was_used_a_moment_before() {
        Instant expires = clock.instant().plusSeconds(4);
        String token = TestIdentity.token(OFFICER, expires);
        caller(token).then().statusCode(200);
        Await.until(Duration.ofSeconds(10), () -> caller(token).statusCode() == 401);
        assertThat(clock.instant()).isBetween(Instant.ofEpochSecond(expires.getEpochSecond()), expires.plusSeconds(3));
        caller(token).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void one_character_of_the_signature_makes_it_another_token() {
        String token = TestIdentity.token(OFFICER);
        caller(token).then().statusCode(200);
        int signature = token.lastIndexOf('.') + 1;
        // Not in the last one, of which some bits mean nothing.
        for (int at : List.of(signature, (signature + token.length()) / 2)) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            caller(token.substring(0, at) + other + token.substring(at + 1))
                    .then()
                    .statusCode(401);
        }
        caller(token).then().statusCode(200);
    }

    @Test
    void another_payload_under_the_same_signature_is_refused() {
        String token = TestIdentity.token("reader", "mfa");
        caller(token).then().statusCode(200);
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = payload.replace("\"reader\"", "\"desk-officer\"");
        assertThat(forged).isNotEqualTo(payload);
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 2; i++) {
            caller(parts[0] + "." + encoded + "." + parts[2]).then().statusCode(401);
        }
    }

    @Test
    void a_remembered_person_still_needs_the_role() {
        String token = TestIdentity.token("reader", "mfa");
        caller(token).then().statusCode(200);
        for (int i = 0; i < 2; i++) {
            given().contentType("application/json")
                    .auth()
                    .oauth2(token)
                    .body("{\"name\":\"x\"}")
                    .post("/things")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-not-allowed"));
        }
    }

    @Test
    void after_somebody_with_a_token_one_without_is_nobody() {
        caller(TestIdentity.token(OFFICER)).then().statusCode(200);
        given().get("/things/caller").then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void persons_are_not_mixed_up_when_many_come_at_once() throws Exception {
        List<Claims> persons = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            List<String> roles = i % 2 == 0 ? List.of(Role.READER) : List.of(Role.DESK_OFFICER, Role.OPERATOR);
            persons.add(new Claims("person-" + i, "Person", "person@example.org", roles, "organisation-" + i % 3));
            tokens.add(TestIdentity.token(persons.getLast()));
        }
        List<Future<ThingResource.Who>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < REQUESTS; i++) {
                String token = tokens.get(i % PERSONS);
                answers.add(threads.submit(
                        () -> caller(token).then().statusCode(200).extract().as(ThingResource.Who.class)));
            }
        }
        for (int i = 0; i < REQUESTS; i++) {
            Claims person = persons.get(i % PERSONS);
            assertThat(answers.get(i).get())
                    .isEqualTo(new ThingResource.Who(person.subject(), person.organisation(), person.roles()));
        }
    }

    private static Response caller(String token) {
        return given().auth().oauth2(token).get("/things/caller");
    }
}
