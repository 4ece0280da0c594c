package org.antenna.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named group of countries as it stands now. Produced by briefing-catalog; a lower version is ignored.
 *
 * @param members ISO 3166-1 alpha-2; those that belonged to it when the event was made
 * @param memberships all that belong, belonged or will belong to it, with their dates; absent: {@code members} belong to
 *     it without dates
 */
public record CountryGroupChanged(
        String code,
        long version,
        LocalizedText name,
        List<String> members,
        @Nullable List<Membership> memberships) {

    /** One whose members have no dates. */
    public CountryGroupChanged(String code, long version, LocalizedText name, List<String> members) {
        this(code, version, name, members, null);
    }

    /**
     * One country in the group, for one span of days, UTC.
     *
     * @param country ISO 3166-1 alpha-2
     * @param from first day, ISO 8601; absent: not known, or always
     * @param until first day on which it belonged no more, ISO 8601; absent: it still belongs
     */
    public record Membership(
            String country, @Nullable String from, @Nullable String until) {}
}
