package org.antenna.kit.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;

/**
 * An event that fits its schema.
 *
 * @param id unique; a repetition carries the same
 * @param type CloudEvents type
 * @param key the aggregate
 * @param version of the aggregate; lower ones than known are to be ignored
 * @param time when it happened, UTC
 */
public record ReceivedEvent(
        UUID id, String type, String key, long version, Instant time, JsonNode data, ObjectMapper json) {

    /** The data as a record of the contracts; fields that a newer producer added are passed over. */
    public <T> T as(Class<T> record) {
        try {
            return json.readerFor(record)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("The data does not fit " + type + ": " + e.getOriginalMessage());
        } catch (java.io.IOException e) {
            throw new MalformedEvent("The data cannot be read");
        }
    }
}
