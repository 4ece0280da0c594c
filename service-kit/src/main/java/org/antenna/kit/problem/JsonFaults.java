package org.antenna.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** JSON that is well-formed and does not fit, in words of the request and not of its classes. */
final class JsonFaults {
    private JsonFaults() {}

    static Refusal refusal(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return Refusal.field(path(e), "unknown-field", "There is no such field.");
        }
        if (e instanceof InvalidFormatException invalid
                && invalid.getTargetType().isEnum()) {
            String values = Arrays.stream(invalid.getTargetType().getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return Refusal.field(path(e), "unknown-value", "One of " + values + ".");
        }
        return Refusal.field(
                path(e), "unreadable-value", "The value does not have the expected form" + wanted(e) + ".");
    }

    private static String wanted(JsonMappingException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type == null) {
            return "";
        }
        if (type == String.class) {
            return ": a text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return ": true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return ": a number";
        }
        return Iterable.class.isAssignableFrom(type) || type.isArray() ? ": a list" : ": an object";
    }

    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        if (path.isEmpty()) {
            return "body";
        }
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
