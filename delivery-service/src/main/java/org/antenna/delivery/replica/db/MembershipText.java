package org.antenna.delivery.replica.db;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.matching.Vocabulary.Membership;
import org.jspecify.annotations.Nullable;

/** Memberships as their column holds them: {@code DK/1960-05-03/1973-01-01}. */
final class MembershipText {
    private MembershipText() {}

    static List<String> write(CountryGroupChanged group) {
        List<CountryGroupChanged.Membership> memberships = group.memberships();
        return memberships == null
                ? group.members().stream().map(country -> country + "//").toList()
                : memberships.stream()
                        .map(one -> one.country() + "/" + day(one.from()) + "/" + day(one.until()))
                        .toList();
    }

    static Membership read(String text) {
        String[] parts = text.split("/", -1);
        return new Membership(parts[0], date(parts[1]), date(parts[2]));
    }

    /** @throws DateTimeException when it is no day: the schema of the event lets none through */
    private static String day(@Nullable String day) {
        return day == null ? "" : LocalDate.parse(day).toString();
    }

    private static @Nullable LocalDate date(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
