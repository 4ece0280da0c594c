package org.antenna.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RunningService
class DescriptionIT {
    @Test
    void the_committed_description_is_what_the_routes_say() throws IOException {
        String now = given().get("/q/openapi?format=yaml").asString();
        Path generated = Files.writeString(Path.of("target", "openapi.yaml"), now);
        assertThat(Path.of("openapi.yaml"))
                .as(
                        "The routes changed. Read the difference, then: cp subscription-service/%s subscription-service/openapi.yaml",
                        generated)
                .hasContent(now);
    }
}
