package org.antenna.catalog.lines.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.antenna.catalog.lines.Line;
import org.antenna.catalog.lines.LineReader;
import org.antenna.kit.problem.Refusal;

/** Turns lines into records. */
@ApplicationScoped
public class JsonLines {
    public static final String MEDIA_TYPE = "application/jsonl";

    private final ObjectMapper json;

    @Inject
    public JsonLines(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @throws Refusal {@code line-too-long}, {@code malformed-json}, or with the field at fault {@code unknown-field} and
     *     {@code unreadable-value}
     */
    public <T> T parse(Line line, Class<T> type) {
        if (line.tooLong()) {
            throw refused("line-too-long", "A line has at most " + LineReader.LONGEST + " bytes.");
        }
        try {
            T value = json.readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(line.text());
            if (value == null) {
                throw refused("malformed-json", "The line is no JSON object.");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw Refusal.field(path(e), "unknown-field", "There is no such field.");
        } catch (JsonMappingException e) {
            throw Refusal.field(path(e), "unreadable-value", "The value does not have the expected form.");
        } catch (JacksonException e) {
            throw refused("malformed-json", "The line is no JSON object.");
        }
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
