package org.antenna.kit.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks event data against {@code /schemas/<name>.json}, where the name is what follows the third dot of the type. */
@ApplicationScoped
public class EventSchemas {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** @throws MalformedEvent naming the first places that do not fit */
    public void check(String type, JsonNode data) {
        List<Error> errors = schemas.computeIfAbsent(type, this::load)
                .validate(
                        data.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new MalformedEvent(errors.stream()
                    .limit(3)
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList()
                    .toString());
        }
    }

    private Schema load(String type) {
        String name = type.split("\\.", 4)[3];
        String path = "/schemas/" + name + ".json";
        try (InputStream in = EventSchemas.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new MalformedEvent("There is no schema for " + type);
            }
            return registry.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
