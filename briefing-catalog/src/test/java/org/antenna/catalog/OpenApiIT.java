package org.antenna.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiIT extends CatalogTestCase {
    @Test
    void the_description_is_what_the_routes_say() throws IOException {
        Path generated = Path.of("target/openapi/openapi.yaml");
        assertThat(Files.readString(Path.of("openapi.yaml")))
                .as(
                        "The routes changed. If that was meant: cp briefing-catalog/%s briefing-catalog/openapi.yaml",
                        generated)
                .isEqualTo(Files.readString(generated));
    }
}
