package org.antenna.sandbox.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the demo's organisations and missions are called, by their codes. */
final class OrganisationNames {
    private static final List<String> RESOURCES = List.of("/demo/organisations.json", "/demo/missions.jsonl");

    private OrganisationNames() {}

    static Map<String, String> inChinese() {
        Map<String, String> names = new HashMap<>();
        RESOURCES.forEach(resource -> read(resource, names));
        return names;
    }

    private static void read(String resource, Map<String, String> names) {
        try (InputStream in = OrganisationNames.class.getResourceAsStream(resource)) {
            if (in == null) {
                return;
            }
            // one array of objects, or one object a line: the iterator takes both
            MappingIterator<JsonNode> all =
                    new ObjectMapper().readerFor(JsonNode.class).readValues(in);
            all.forEachRemaining(one -> names.put(
                    one.path("code").asText(), one.path("name").path("zh").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
