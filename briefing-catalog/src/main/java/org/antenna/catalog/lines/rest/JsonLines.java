package org.antenna.catalog.lines.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.antenna.catalog.lines.Line;
import org.antenna.catalog.lines.LineReader;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Turns lines into records, stricter than bodies of requests are read: nobody looks at ten thousand lines, so a number is no
 * text, 1 is not true, and a field that stands twice is not silently the last.
 */
@ApplicationScoped
public class JsonLines {
    public static final String MEDIA_TYPE = "application/jsonl";

    private static final int DEPTH = 20;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(LineReader.LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Boolean,
                    coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.String, CoercionAction.Fail))
            .build();

    /**
     * @throws Refusal {@code line-too-long}, {@code not-utf-8}, {@code malformed-json}, {@code duplicate-field},
     *     {@code json-out-of-bounds}, or with the field at fault {@code unknown-field} and {@code unreadable-value}
     */
    public <T> T parse(Line line, Class<T> type) {
        if (line.fault() != null) {
            throw switch (line.fault()) {
                case TOO_LONG -> refused("line-too-long", "A line has at most " + LineReader.LONGEST + " bytes.");
                case NOT_UTF_8 -> refused("not-utf-8", "The line is not written in UTF-8.");
            };
        }
        try {
            T value = json.readValue(line.text(), type);
            if (value == null) {
                throw refused("malformed-json", "The line is no JSON object.");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw Refusal.field(path(e), "unknown-field", "There is no such field.");
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    /** A fault of the text may come wrapped in one of the record that was being read. */
    private static Refusal refusal(JacksonException e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException) {
                return refused(
                        "json-out-of-bounds",
                        "Nested deeper than " + DEPTH + ", a name longer than " + LONGEST_NAME
                                + " characters or a number longer than " + LONGEST_NUMBER + ".");
            }
            if (cause instanceof JsonParseException parse) {
                return String.valueOf(parse.getOriginalMessage()).startsWith("Duplicate field")
                        ? refused("duplicate-field", "A field stands twice in the line.")
                        : malformed();
            }
        }
        return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? Refusal.field(path(mapping), "unreadable-value", "The value does not have the expected form.")
                : malformed();
    }

    private static Refusal malformed() {
        return refused("malformed-json", "The line is no JSON object.");
    }

    private static Refusal refused(String code, String detail) {
        return new Refusal(400, code, detail, List.of());
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
