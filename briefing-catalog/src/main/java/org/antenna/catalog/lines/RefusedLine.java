package org.antenna.catalog.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A line or entry that was not imported, and why: its first fault.
 *
 * @param line number, from 1; of an entry of a feed the line where it begins
 * @param entry of a feed its number, from 1; absent for lines
 * @param field path in the line, absent when the line as a whole is at fault
 * @param code stable, kebab-case
 * @param detail for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefusedLine(
        long line,
        @Nullable Long entry,
        String code,
        @Nullable String field,
        String detail) {
    public static RefusedLine of(Place place, Refusal refusal) {
        if (refusal.errors().isEmpty()) {
            return new RefusedLine(place.line(), place.entry(), refusal.code(), null, refusal.detail());
        }
        FieldError error = refusal.errors().getFirst();
        String field = error.field().isEmpty() ? null : error.field();
        return new RefusedLine(place.line(), place.entry(), error.code(), field, error.detail());
    }
}
