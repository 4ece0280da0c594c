package org.antenna.catalog.report.remark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the editors of a version were told.
 *
 * @param version that it is about
 * @param author {@code sub} of the person; absent when the service says it
 * @param code what the service says, such as {@code series-retired}; absent when a person says it
 * @param text 1 to 2000 characters
 * @param at UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Remark(
        UUID id,
        int version,
        @Nullable String author,
        @Nullable String code,
        String text,
        Instant at) {
    public Remark {
        if ((author == null) == (code == null)) {
            throw new IllegalArgumentException("A remark is by a person, or by the service with a code");
        }
    }
}
