package org.antenna.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class OpenApiIT {
    @Test
    void the_committed_description_is_what_the_routes_say() throws IOException {
        String now = given().get("/q/openapi?format=yaml").asString();
        Path generated = Files.writeString(Path.of("target", "openapi.yaml"), now);
        assertThat(Path.of("openapi.yaml"))
                .as(
                        "The routes changed. Read the difference, then: cp delivery-service/%s delivery-service/openapi.yaml",
                        generated)
                .hasContent(now);
    }
}
