package org.antenna.catalog.menu;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import org.antenna.contracts.Audience;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A standing line of briefings on the menu.
 *
 * @param version 1 at first, one more with every change; its ETag
 * @param curator organisation that looks after it
 * @param order place on the menu, lowest first
 * @param defaultAudience of reports that name none themselves
 * @param retired takes no new reports; what it has stays readable, and without a successor may be corrected in it
 * @param successor code of the series that continues a retired one, or null: its subscribers are carried over
 * @param successorSince when it was named, UTC; later nothing is released in this series, not even the next version
 *     of a report: that appears where the chain of successors ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Series(
        String code,
        long version,
        LocalizedText name,
        LocalizedText description,
        @Nullable String curator,
        @Nullable Cadence cadence,
        int order,
        Audience defaultAudience,
        boolean retired,
        @Nullable String successor,
        @Nullable Instant successorSince) {

    /** As the next version after another one, or the first. */
    Series after(@Nullable Series before, Instant now) {
        return new Series(
                code,
                before == null ? 1 : before.version + 1,
                name,
                description,
                curator,
                cadence,
                order,
                defaultAudience,
                retired,
                successor,
                since(before, now));
    }

    private @Nullable Instant since(@Nullable Series before, Instant now) {
        if (before != null && Objects.equals(before.successor, successor)) {
            return before.successorSince;
        }
        return successor == null ? null : now;
    }
}
