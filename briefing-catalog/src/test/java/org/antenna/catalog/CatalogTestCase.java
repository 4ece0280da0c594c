package org.antenna.catalog;

import static io.restassured.config.EncoderConfig.encoderConfig;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;

/** The whole service on real parts, started once for all tests that extend this. */
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
public abstract class CatalogTestCase {
    @Inject
    protected Catalogue catalogue;

    @BeforeEach
    void settle() {
        RestAssured.config = RestAssured.config()
                .encoderConfig(encoderConfig()
                        .defaultContentCharset("UTF-8")
                        .encodeContentTypeAs("application/jsonl", ContentType.TEXT));
        catalogue.settle();
    }
}
