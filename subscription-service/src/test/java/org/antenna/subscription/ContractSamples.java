package org.antenna.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.antenna.contracts.EventType;
import org.antenna.kit.consumer.ReceivedEvent;

/** The samples of the contracts: what a neighbour may send, and what it may rely on. */
public final class ContractSamples {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private ContractSamples() {}

    public static ReceivedEvent received(EventType type) {
        JsonNode data = data(type);
        return new ReceivedEvent(
                new UUID(0, 1),
                type.type(),
                "any",
                data.path("version").asLong(1),
                Instant.parse("2026-03-01T12:00:00Z"),
                data,
                JSON);
    }

    public static JsonNode data(EventType type) {
        try (InputStream sample = ContractSamples.class.getResourceAsStream("/samples/" + type.shortName() + ".json")) {
            return JSON.readTree(Objects.requireNonNull(sample, type.shortName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the fields that are there; null says the same as absent. */
    public static Set<String> names(JsonNode data) {
        Set<String> names = new TreeSet<>();
        data.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> names.add(field.getKey()));
        return names;
    }
}
