package org.antenna.catalog.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A line that was not imported, and why: its first fault.
 *
 * @param line number, from 1
 * @param field path in the line, absent when the line as a whole is at fault
 * @param code stable, kebab-case
 * @param detail for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefusedLine(long line, String code, @Nullable String field, String detail) {
    public static RefusedLine of(long line, Refusal refusal) {
        if (refusal.errors().isEmpty()) {
            return new RefusedLine(line, refusal.code(), null, refusal.detail());
        }
        FieldError error = refusal.errors().getFirst();
        String field = error.field().isEmpty() ? null : error.field();
        return new RefusedLine(line, error.code(), field, error.detail());
    }
}
