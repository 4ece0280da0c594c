package org.antenna.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares a record with the schema that describes its JSON, down to the last nested record; collects what differs. */
final class RecordShape {
    private final JsonNode root;
    private final List<String> differences = new ArrayList<>();

    private RecordShape(JsonNode root) {
        this.root = root;
    }

    static List<String> differences(Class<? extends Record> type, JsonNode schema) {
        RecordShape shape = new RecordShape(schema);
        shape.compareRecord(type, schema, type.getSimpleName());
        return shape.differences;
    }

    private void compareRecord(Class<?> type, JsonNode schema, String at) {
        Set<String> components = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component.getName());
            if (!nullable(component) && !hasDefault(schema, component)) {
                required.add(component.getName());
            }
        }
        same(at + " properties", components, fieldNames(schema.path("properties")));
        same(at + " required", required, texts(schema.path("required")));
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = schema.path("properties").path(component.getName());
            String where = at + "." + component.getName();
            same(where + " allows null", nullable(component), allowsNull(property));
            compare(component.getAnnotatedType(), property, where);
        }
    }

    private void compare(AnnotatedType annotated, JsonNode given, String at) {
        JsonNode schema = resolve(given);
        Class<?> type = raw(annotated);
        if (type.isRecord()) {
            compareRecord(type, schema, at);
        } else if (type.isEnum()) {
            Set<String> names = new TreeSet<>();
            Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(((Enum<?>) constant).name()));
            same(at + " enum", names, texts(schema.path("enum")));
        } else if (type == List.class || type == Set.class) {
            same(at + " type", "array", typeOf(schema));
            same(
                    at + " uniqueItems",
                    type == Set.class,
                    schema.path("uniqueItems").asBoolean());
            AnnotatedType item = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            compare(item, schema.path("items"), at + "[]");
        } else if (type == Instant.class) {
            same(at + " format", "date-time", schema.path("format").asText());
        } else {
            same(at + " type", plain(type), typeOf(schema));
        }
    }

    private JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return root.at(schema.get("$ref").textValue().substring(1));
        }
        return schema.has("anyOf") && !schema.has("properties")
                ? resolve(schema.get("anyOf").get(0))
                : schema;
    }

    private void same(String what, Object inRecord, Object inSchema) {
        if (!inRecord.equals(inSchema)) {
            differences.add("%s: record %s, schema %s".formatted(what, inRecord, inSchema));
        }
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Came after the first events of its type: those that are kept lack it, and absent means the default. */
    private static boolean hasDefault(JsonNode schema, RecordComponent component) {
        return schema.path("properties").path(component.getName()).has("default");
    }

    private static boolean allowsNull(JsonNode schema) {
        for (JsonNode choice : schema.path("anyOf")) {
            if (choice.path("type").asText().equals("null")) {
                return true;
            }
        }
        return texts(schema.path("type")).contains("null");
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private static String plain(Class<?> type) {
        if (type == String.class) {
            return "string";
        }
        return type == boolean.class ? "boolean" : type == int.class || type == long.class ? "integer" : type.getName();
    }

    private static Class<?> raw(AnnotatedType type) {
        return (Class<?>) (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
    }

    private static Set<String> fieldNames(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
