package org.antenna.kit.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.antenna.sandbox.testing.TestIdentity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class TracesIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    Listener listener;

    @Test
    void what_an_event_causes_bears_the_trace_of_the_request_even_where_nobody_collects_traces() {
        String made = given().contentType("application/json")
                .auth()
                .oauth2(TestIdentity.token(Role.DESK_OFFICER, "mfa"))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .body("{\"name\":\"traced\"}")
                .post("/things")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        Await.until(Duration.ofSeconds(20), () -> listener.trace(made) != null);
        assertThat(listener.trace(made)).isEqualTo(TRACE);
    }
}
