package org.antenna.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.antenna.sandbox.process.PartFailed;

/** The files under {@code /demo}. */
final class DemoFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ALL = List.of(
            "users.json",
            "organisations.json",
            "missions.jsonl",
            "recipients.json",
            "subscriptions.json",
            "reports.jsonl");

    private DemoFiles() {}

    static List<JsonNode> array(String name) {
        try {
            List<JsonNode> items = new ArrayList<>();
            JSON.readTree(content(name)).forEach(items::add);
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String name) {
        return new String(content(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The reports that are to notify, or those that are not, in the import format. */
    static List<String> reports(boolean notifying) {
        return lines("reports.jsonl").stream()
                .map(DemoFiles::parse)
                .filter(report -> report.path("notify").asBoolean(false) == notifying)
                .map(report -> without(report, "notify").toString())
                .toList();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The object without one field and without fields that are null. */
    static ObjectNode without(JsonNode object, String field) {
        ObjectNode copy = object.deepCopy();
        copy.remove(field);
        List<String> names = new ArrayList<>();
        copy.fieldNames().forEachRemaining(names::add);
        names.stream().filter(name -> copy.get(name).isNull()).forEach(copy::remove);
        return copy;
    }

    /** Ordered so that each stands after its {@code parent}. */
    static List<JsonNode> parentsFirst(List<JsonNode> organisations) {
        List<JsonNode> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        List<JsonNode> left = new ArrayList<>(organisations);
        while (!left.isEmpty()) {
            List<JsonNode> ready = left.stream()
                    .filter(one -> one.path("parent").isMissingNode()
                            || one.path("parent").isNull()
                            || placed.contains(one.path("parent").asText()))
                    .toList();
            if (ready.isEmpty()) {
                throw new PartFailed("Demo organisations with a missing parent: " + left);
            }
            ready.forEach(one -> placed.add(one.path("code").asText()));
            ordered.addAll(ready);
            left.removeAll(ready);
        }
        return ordered;
    }

    /** Changes when any of the files does. */
    static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ALL.forEach(name -> digest.update(content(name)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] content(String name) {
        try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new PartFailed("The demo data lacks " + name + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
