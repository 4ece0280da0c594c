package org.antenna.sandbox;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The shipped vocabulary and the demo files, read from where they lie in the source. */
final class DemoFiles {
    static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    static final Set<String> CLASSES = Set.of("MINISTRY", "MISSION", "REGION", "ENTERPRISE");
    static final Set<String> LANGUAGES = Set.of("zh", "en");
    static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final Path DEMO = Path.of("src/main/resources/demo");
    private static final Path VOCABULARY = Path.of("../briefing-catalog/src/main/resources/vocabulary");
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<JsonNode> topics = array(VOCABULARY.resolve("topics.json"));
    final List<JsonNode> groups = array(VOCABULARY.resolve("country-groups.json"));
    final List<JsonNode> series = array(VOCABULARY.resolve("series.json"));
    final List<JsonNode> missions = lines(DEMO.resolve("missions.jsonl"));
    final List<JsonNode> organisations = array(DEMO.resolve("organisations.json"));
    final List<JsonNode> users = array(DEMO.resolve("users.json"));
    final List<JsonNode> recipients = array(DEMO.resolve("recipients.json"));
    final List<JsonNode> subscriptions = array(DEMO.resolve("subscriptions.json"));
    final List<JsonNode> reports = lines(DEMO.resolve("reports.jsonl"));

    /** A mission is an organisation under the same code; its mail domain is made of it. */
    List<String> domainsOf(String organisation) {
        return codes(missions).contains(organisation)
                ? List.of(organisation + ".example")
                : strings(organisation(organisation), "mailDomains");
    }

    String classOf(String organisation) {
        return codes(missions).contains(organisation)
                ? "MISSION"
                : text(organisation(organisation), "organisationClass");
    }

    void assertAudience(JsonNode audience) {
        assertThat(strings(audience, "classes")).isSubsetOf(CLASSES);
        assertThat(strings(audience, "regions")).allMatch(region -> region.matches("CN(-[A-Z]{2})?"));
        assertThat(strings(audience, "organisations")).isSubsetOf(codes(organisations));
        assertThat(audience.get("classes").size()
                        + audience.get("organisations").size())
                .isPositive();
    }

    private JsonNode organisation(String code) {
        return organisations.stream()
                .filter(organisation -> text(organisation, "code").equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("unknown organisation " + code));
    }

    static Set<String> codes(List<JsonNode> entries) {
        return entries.stream().map(entry -> text(entry, "code")).collect(toSet());
    }

    static List<String> texts(List<JsonNode> entries, String field) {
        return entries.stream().map(entry -> text(entry, field)).toList();
    }

    static String text(JsonNode node, String field) {
        assertThat(node.path(field).isTextual()).as("%s of %s", field, node).isTrue();
        return node.get(field).asText();
    }

    static List<String> strings(JsonNode node, String field) {
        assertThat(node.path(field).isArray()).as("%s of %s", field, node).isTrue();
        var values = new ArrayList<String>();
        node.get(field).forEach(value -> values.add(value.asText()));
        return values;
    }

    private static List<JsonNode> array(Path file) {
        try {
            var entries = new ArrayList<JsonNode>();
            JSON.readTree(file.toFile()).forEach(entries::add);
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> lines(Path file) {
        try {
            var entries = new ArrayList<JsonNode>();
            for (var line : Files.readAllLines(file)) {
                entries.add(JSON.readTree(line));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
