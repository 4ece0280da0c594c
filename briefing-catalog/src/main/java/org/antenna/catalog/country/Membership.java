package org.antenna.catalog.country;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A country's membership in a group, for one span of days, UTC.
 *
 * @param country ISO 3166-1 alpha-2
 * @param from first day; null: not known, or always
 * @param until first day on which it is no member any more; null: it still is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Membership(
        String country, @Nullable LocalDate from, @Nullable LocalDate until) {
    public Membership {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("A membership lasts at least a day");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
